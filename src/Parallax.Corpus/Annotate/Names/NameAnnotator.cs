namespace Parallax;

/// <summary>
/// Finds names by form and by lists: runs of capital words, with the small words that join them, told apart from sentence openings and from
/// headlines that capitalise everything. Each mention is taken for the fullest form of its name in the article.
/// </summary>
internal sealed class NameAnnotator
{
    private readonly NameLists lists;
    private readonly Language language;

    /// <summary>An annotator for English.</summary>
    public NameAnnotator()
        : this(Language.English)
    {
    }

    internal NameAnnotator(Language language)
    {
        lists = language.Names;
        this.language = language;
    }

    /// <summary>All that is found in <paramref name="article"/>, in the order of the texts and of the places in them.</summary>
    public IReadOnlyList<Name> Annotate(SegmentedArticle article) =>
        Annotate(language.Read(article));

    /// <summary>The same, with the words of each text already read.</summary>
    internal IReadOnlyList<Name> Annotate(TextWords[] texts)
    {
        FoundNames found = Reused<FoundNames>.Take();
        HashSlots evidence = Reused<HashSlots>.Take();
        foreach (TextWords words in texts)
            CollectEvidence(words, evidence);
        foreach (TextWords words in texts)
        {
            NameRuns runs = new(words, lists, evidence);
            foreach (Sentence sentence in words.Segmented.Sentences)
                runs.Find(sentence, found);
        }

        Name[] names = NameEntities.Resolve(found);
        Reused<HashSlots>.Return(evidence);
        Reused<FoundNames>.Return(found);
        return names;
    }

    /// <summary>Words that stand with a capital where only a name has one: inside a sentence that is not in title case.</summary>
    private static void CollectEvidence(TextWords words, HashSlots evidence)
    {
        foreach (Sentence sentence in words.Segmented.Sentences)
        {
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                bool isNamelike = (words.Classes[i] & (WordClass.Capital | WordClass.First | WordClass.TitleCase)) == WordClass.Capital;
                if (isNamelike && !words.Is(i - 1, WordClass.Quote | WordClass.Stop))
                    evidence.GetOrAdd(words.Tokens[i].Hash, 1);
            }
        }
    }
}

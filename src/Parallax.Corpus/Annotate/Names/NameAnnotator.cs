namespace Parallax;

/// <summary>
/// Finds names by form and by lists: runs of capital words, with the small words that join them, told apart from sentence openings and from
/// headlines that capitalise everything. Each mention is taken for the fullest form of its name in the article.
/// </summary>
public sealed class NameAnnotator : IAnnotator<Name>
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

    /// <inheritdoc/>
    public IReadOnlyList<Name> Annotate(SegmentedArticle article) =>
        Annotate(article, language.Read(article));

    /// <summary>The same, with the words of each text already read.</summary>
    internal IReadOnlyList<Name> Annotate(SegmentedArticle article, TextWords[] texts)
    {
        List<FoundName> found = [];
        HashSet<uint> evidence = [];
        for (int t = 0; t < article.Texts.Count; t++)
            CollectEvidence(article.Texts[t], texts[t].Classes, evidence);
        for (int t = 0; t < article.Texts.Count; t++)
        {
            NameRuns runs = new(article.Texts[t], texts[t].Classes, lists, evidence);
            foreach (Sentence sentence in article.Texts[t].Sentences)
                runs.Find(sentence, found);
        }

        return NameEntities.Resolve(found);
    }

    /// <summary>Words that stand with a capital where only a name has one: inside a sentence that is not in title case.</summary>
    private static void CollectEvidence(SegmentedText segmented, WordClass[] classes, HashSet<uint> evidence)
    {
        foreach (Sentence sentence in segmented.Sentences)
        {
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if ((classes[i] & (WordClass.Capital | WordClass.First | WordClass.TitleCase)) == WordClass.Capital && (classes[i - 1] & (WordClass.Quote | WordClass.Stop)) == 0)
                    evidence.Add(segmented.Tokens[i].Hash);
            }
        }
    }
}

namespace Parallax;

/// <summary>
/// Finds names by form and by lists: runs of capital words, with the small words that join them, told apart from sentence openings and from
/// headlines that capitalise everything. Each mention is taken for the fullest form of its name in the article.
/// </summary>
public sealed class NameAnnotator : IAnnotator<Name>
{
    private readonly NameLists lists;
    private readonly Vocabulary grammar;

    /// <summary>An annotator for English.</summary>
    public NameAnnotator()
        : this(Language.English)
    {
    }

    internal NameAnnotator(Language lists)
    {
        this.lists = lists.Names;
        grammar = lists.Grammar;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Name> Annotate(SegmentedArticle article) =>
        Annotate(article, [.. article.Texts.Select(grammar.Classify)]);

    /// <summary>The same, with the word classes of each text already known.</summary>
    internal IReadOnlyList<Name> Annotate(SegmentedArticle article, IReadOnlyList<WordClass[]> classes)
    {
        List<FoundName> found = [];
        HashSet<uint> evidence = [];
        for (int t = 0; t < article.Texts.Count; t++)
            CollectEvidence(article.Texts[t], classes[t], evidence);
        for (int t = 0; t < article.Texts.Count; t++)
        {
            NameRuns runs = new(article.Texts[t], classes[t], lists, evidence);
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

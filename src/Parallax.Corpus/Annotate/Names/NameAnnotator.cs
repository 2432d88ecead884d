namespace Parallax;

/// <summary>
/// Finds names by form and by lists: runs of capital words, with the small words that join them, told apart from sentence openings and from
/// headlines that capitalise everything. Each mention is taken for the fullest form of its name in the article.
/// </summary>
public sealed class NameAnnotator : IAnnotator<Name>
{
    private readonly NameLists lists;
    private readonly Grammar grammar;

    /// <summary>An annotator for English.</summary>
    public NameAnnotator()
        : this(new NameLists("en"), new Grammar("en", new ReportingCues("en")))
    {
    }

    internal NameAnnotator(NameLists lists, Grammar grammar)
    {
        this.lists = lists;
        this.grammar = grammar;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Name> Annotate(SegmentedArticle article) =>
        Annotate(article, [.. article.Texts.Select(grammar.Classify)]);

    /// <summary>The same, with the word classes of each text already known.</summary>
    internal IReadOnlyList<Name> Annotate(SegmentedArticle article, IReadOnlyList<WordClass[]> classes)
    {
        List<FoundName> found = [];
        HashSet<uint> evidence = [];
        bool[][] titleCase = [.. article.Texts.Select((text, t) => text.Sentences.Select(sentence => IsTitleCase(text, classes[t], sentence)).ToArray())];
        for (int t = 0; t < article.Texts.Count; t++)
            CollectEvidence(article.Texts[t], classes[t], titleCase[t], evidence);
        for (int t = 0; t < article.Texts.Count; t++)
        {
            NameRuns runs = new(article.Texts[t], classes[t], lists, evidence);
            for (int s = 0; s < titleCase[t].Length; s++)
                runs.Find(article.Texts[t].Sentences[s], titleCase[t][s], found);
        }

        return NameEntities.Resolve(found);
    }

    /// <summary>Words that stand with a capital where only a name has one: inside a sentence that is not in title case.</summary>
    private static void CollectEvidence(SegmentedText segmented, WordClass[] classes, bool[] titleCase, HashSet<uint> evidence)
    {
        for (int s = 0; s < titleCase.Length; s++)
        {
            if (titleCase[s])
                continue;
            Sentence sentence = segmented.Sentences[s];
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if ((classes[i] & (WordClass.Capital | WordClass.First)) == WordClass.Capital && (classes[i - 1] & (WordClass.Quote | WordClass.Stop)) == 0)
                    evidence.Add(segmented.Tokens[i].Hash);
            }
        }
    }

    /// <summary>Whether a sentence capitalises most of its words, so that a capital says nothing.</summary>
    internal static bool IsTitleCase(SegmentedText segmented, WordClass[] classes, Sentence sentence)
    {
        int capital = 0, small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (segmented.Tokens[i].Kind != TokenKind.Word || segmented.Tokens[i].Length < 4)
                continue;
            if ((classes[i] & WordClass.Capital) != 0)
                capital++;
            else
                small++;
        }

        bool isHeading = segmented.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Heading or BlockKind.Standfirst;

        // A heading that no block marks as one has no full stop; a short sentence full of names has.
        if (!isHeading && segmented.Text[sentence.Span.End - 1] == '.')
            return false;
        return capital + small >= 3 && capital >= (isHeading ? 2 : 5) * small && (isHeading || capital >= 5);
    }
}

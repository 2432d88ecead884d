namespace Parallax;

/// <summary>The sentences of findings. They name outlets, give the exact words and say in whose voice these stand; never why.</summary>
/// <param name="finding">What is said.</param>
/// <param name="numberOf">The number of an article on the page.</param>
internal sealed class FindingWording(Finding finding, Func<AnnotatedArticle, int?> numberOf)
{
    private const int LongestWords = 110;

    /// <summary>The sentence in parts, the names of outlets told apart.</summary>
    public IEnumerable<(string Text, bool IsOutlet)> Sentence() => finding.Kind switch
    {
        FindingKind.HeadlineVoice => OfHeadline(),
        FindingKind.NumbersDiffer => OfNumbers(),
        FindingKind.MarksLost => OfMarks(),
        FindingKind.CuesDiffer => OfCues(),
        FindingKind.QuotesDiffer => OfQuotes(),
        _ => OfSpeaker(),
    };

    /// <summary>What the finding hangs on, in words.</summary>
    public static string Hold(Finding finding) => finding.Hold switch
    {
        FindingHold.NoArticle => "Holds without any one article",
        FindingHold.OneArticle => $"Hangs on one article, in {Spelled(finding.Places)} {Noun(finding.Places, "place")}",
        _ => "Hangs on one place",
    };

    /// <summary>By which rule findings of a kind are found.</summary>
    public static string Rule(FindingKind kind) => kind switch
    {
        FindingKind.HeadlineVoice => "A headline states without attribution what its body attributes, with the same verb, and the body does not "
            + "state it itself; or it leaves out the marks. Headlines with a reporting word, a colon or marks of their own are left out: they may "
            + "attribute.",
        FindingKind.NumbersDiffer => "Independent texts count one thing and no value makes both right. They may "
            + "each have been right when they were written.",
        FindingKind.MarksLost => "Two or more passages that stand in marks in one article stand without them in another one that shares its text.",
        FindingKind.CuesDiffer => "One statement, with most of its words in both texts, is told with reporting words that say different "
            + "things of it.",
        FindingKind.QuotesDiffer => "One statement stands in marks in two texts, most of its words are the same and some are others. Speech of "
            + "another language is left out: it may be translated.",
        FindingKind.SpeaksAlone => "A named person is quoted in marks, twice or more, in one independent text of three or more; no other text has "
            + "the surname anywhere. A text may have been written before that person spoke.",
        _ => "Shares of names for one thing differ, after correction for all comparisons, and without any one article.",
    };

    private IEnumerable<(string, bool)> OfHeadline()
    {
        (Place headline, Place body) = (finding.Lines[0].Place, finding.Lines[1].Place);
        yield return ($"“{Words(headline)}” ", false);
        if (headline.Voice == Voice.Own)
            yield return ("is ", false);
        else
            yield return ("is attributed without marks in ", false);
        yield return (Named(headline.Article), true);
        yield return (headline.Voice == Voice.Own
            ? $"’s own wording in its headline; in its body it is {Whose(body)}."
            : "’s headline; in its body it stands in marks.", false);
    }

    private IEnumerable<(string, bool)> OfNumbers()
    {
        yield return ($"{finding.Number!.Name()}: ", false);
        IGrouping<string, FindingLine>[] values = [.. finding.Lines.GroupBy(line => TableExtensions.Written(finding.Number!, MentionAt(line)))];
        for (int i = 0; i < values.Length; i++)
        {
            yield return ($"{(i == 0 ? "" : ", ")}“{values[i].Key}” in ", false);
            foreach ((string, bool) part in Outlets(values[i].SelectMany(line => line.SameText.Prepend(line.Place.Article))))
                yield return part;
        }

        yield return (".", false);
    }

    private NumberMention MentionAt(FindingLine line) => finding.Number!.Mentions.First(mention => mention.Place == line.Place);

    private IEnumerable<(string, bool)> OfMarks()
    {
        yield return ($"{SpelledFirst(finding.Places)} passages that ", false);
        yield return (Named(finding.Lines[0].Place.Article), true);
        yield return (" has in marks stand without marks in ", false);
        yield return (Named(finding.Lines[1].Place.Article), true);
        yield return (".", false);
    }

    private IEnumerable<(string, bool)> OfCues()
    {
        yield return ($"One statement{(finding.Speaker is { } speaker ? $" of {speaker}" : "")}: ", false);
        IGrouping<string, FindingLine>[] cues = [.. finding.Lines.GroupBy(line => Words(line.Place).ToLowerInvariant(), StringComparer.Ordinal)];
        for (int i = 0; i < cues.Length; i++)
        {
            yield return ($"{(i == 0 ? "" : ", ")}“{cues[i].Key}” in ", false);
            foreach ((string, bool) part in Outlets(cues[i].SelectMany(line => line.SameText.Prepend(line.Place.Article))))
                yield return part;
        }

        yield return (".", false);
    }

    private IEnumerable<(string, bool)> OfQuotes()
    {
        (Place a, Place b) = (finding.Lines[0].Place, finding.Lines[1].Place);
        yield return ($"Words of {finding.Speaker}, in marks: “{Words(a)}” in ", false);
        yield return (Named(a.Article), true);
        yield return ($", “{Words(b)}” in ", false);
        yield return (Named(b.Article), true);
        yield return (".", false);
    }

    private IEnumerable<(string, bool)> OfSpeaker()
    {
        yield return ($"{finding.Speaker} speaks in ", false);
        foreach ((string, bool) part in Outlets(finding.Lines[0].SameText.Prepend(finding.Lines[0].Place.Article)))
            yield return part;
        yield return ($" alone, in {Spelled(finding.Places)} quotations; no other text of the event has the name.", false);
    }

    private IEnumerable<(string, bool)> Outlets(IEnumerable<AnnotatedArticle> articles)
    {
        string[] names = [.. articles.Select(Named).Distinct(StringComparer.Ordinal)];
        for (int i = 0; i < names.Length; i++)
        {
            if (i > 0)
                yield return (i == names.Length - 1 ? " and " : ", ", false);
            yield return (names[i], true);
        }
    }

    // By its outlet; with its number where the outlet has two articles in the finding, or is not known.
    private string Named(AnnotatedArticle article)
    {
        string number = numberOf(article) is { } known ? Number(known) : "";
        if (article.Article.Outlet == Outlet.Unnamed)
            return $"article {number}".TrimEnd();
        bool isAlone = finding.Lines.Select(line => line.Place.Article).Distinct()
            .Count(other => other.Article.Outlet == article.Article.Outlet) < 2;
        return isAlone || number.Length == 0 ? article.OutletName() : $"{article.OutletName()} ({number})";
    }

    private static string Whose(Place place) => place.Speaker is { } speaker ? Possessive(speaker) : "somebody else’s";

    private static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";

    private static string Words(Place place) => place.Excerpt(LongestWords);
}

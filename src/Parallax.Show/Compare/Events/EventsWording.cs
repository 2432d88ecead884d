namespace Parallax;

/// <summary>How many events there are and what says so, in a sentence.</summary>
internal static class EventsWording
{
    private const int MostNamed = 4;

    public static string Said(this Events events)
    {
        string count = $"{SpelledFirst(events.All.Count)} {Noun(events.All.Count, "event")}";
        return (events.Grouping, events.All.Count) switch
        {
            (EventGrouping.One, _) => "All articles are taken for one event, as asked.",
            (EventGrouping.Column, _) => $"{count}, by the column “event”{Named(events)}.",
            (_, 0) => "There is no article.",
            (_, 1) => $"One event: no headline with its first sentences is clearly about another{Words("; they are most alike in ", events.All[0])}.",
            _ => $"{count}, told apart by the names, places, acts and numbers of headlines and first sentences, and by dates{Named(events)}.",
        };
    }

    // ": “Six dead near Sarnik” (10 articles), “Harbour talks fail” (two), and three of one article each"
    private static string Named(Events events)
    {
        ArticleEvent[] named = [.. events.All.Where(one => one.Corpus.Articles.Count > 1).OrderByDescending(one => one.Corpus.Articles.Count)];
        List<string> parts = [.. named.Take(MostNamed).Select(one =>
            $"“{one.Name}” ({Count(one.Corpus.Articles.Count, "article")}{Words(", most alike in ", one)})")];
        if (named.Length > MostNamed)
            parts.Add($"{Spelled(named.Length - MostNamed)} more of several articles");
        if (events.All.Count - named.Length is > 0 and var alone)
            parts.Add($"{Spelled(alone)} of one article{(alone == 1 ? "" : " each")}");
        return ": " + Join(parts);
    }

    private static string Words(string before, ArticleEvent one) =>
        one.Telling.Count == 0 ? "" : before + Join([.. one.Telling.Select(word => $"“{word}”")]);
}

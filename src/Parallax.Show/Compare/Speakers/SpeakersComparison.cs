namespace Parallax;

/// <summary>"Who speaks": words by side, or by role where no sides are given; with which cue words; how directly.</summary>
internal static class SpeakersComparison
{
    private const int MostOpenRows = 60;

    public static Comparison<Speakers> Described { get; } = new("speakers", "who is quoted")
    {
        Heading = "Who speaks",
        Options =
        [
            new("as", "who is one row: person, role, side or naming.", "person", "role", "side", "naming"),
            new(
                "measure",
                "with --as: share (of words), stance (of cues), directness, or order (first and last word).",
                "share", "stance", "directness", "order"),
        ],
        Measure = static asked => Speakers.Of(asked),
        Table = static speakers => speakers.Shares.Table(),
        Tables = static asked => new Compared([As(asked) is { } speakers ? Counted(asked, speakers) : asked.Corpus.SpeakerShare(asked.Rows).Table()]),
        Figure = static speakers => speakers.Shares.Figure(),
        Settings = static speakers => speakers.Shares.Settings,
        MoreSettings = static speakers =>
        [
            ("Sides", speakers.BySide?.Settings ?? []), ("Cue words", speakers.Stances.Settings), ("Directness", speakers.Directness.Settings),
        ],
        Nothing = static speakers => speakers.Shares.Rows.Count > 0 ? null
            : ("No quotation was found.", "Nobody is quoted in these articles, as far as the word lists go."),
        Section = Write,
    };

    private static SpeakersAs? As(Comparing asked) =>
        Enum.TryParse(asked.Option("as"), ignoreCase: true, out SpeakersAs known) ? known : null;

    private static Table Counted(Comparing asked, SpeakersAs speakers)
    {
        Sides? sides = speakers == SpeakersAs.Side ? asked.SidesOrProposal() : null;
        return asked.Option("measure") switch
        {
            "stance" => asked.Corpus.CueStances(asked.Rows, speakers, sides).Table(),
            "directness" => asked.Corpus.Directness(asked.Rows, speakers, sides).Table(),
            "order" => asked.Corpus.FirstLastWord(speakers, sides).Table(),
            _ => asked.Corpus.SpeakerShare(asked.Rows, speakers, sides).Table(),
        };
    }

    private static void Write(SectionWriter page, Speakers speakers)
    {
        WriteNotes(page);
        SpeakerShare shares = speakers.Shares;
        int quoted = shares.Rows.Sum(row => row.Quoted.Words), attributed = shares.Rows.Sum(row => row.Attributed.Words);
        page.Text($"Of {Number(page.Asked.Corpus.Articles.Sum(article => article.Words))} words {Number(quoted)} are speakers’ in marks and "
            + $"{Number(attributed)} are attributed to speakers without marks. All panels have one scale.");
        Figure byRole = shares.Figure();
        if (speakers.BySide is { } sides)
            page.Figure(sides.Figure(shares.Groups));
        else
            page.Figure(byRole, withTable: false);
        if (shares.Rows.Count > MostOpenRows)
            page.Folded($"All {Number(shares.Rows.Count)} speakers", byRole.Table);
        else
            page.Table(byRole.Table);
        WriteStances(page, speakers.Stances);
        page.Folded("How directly words are given", speakers.Directness.Table());
    }

    private static void WriteNotes(SectionWriter page)
    {
        (string, string) marks = (
            "Marks or not.",
            "Quoted words stand in quotation marks with a speaker; attributed words are reported without marks. "
                + "A miss of the word lists is possible in both.");
        if (page.Asked.Sides is not { } sides)
        {
            page.Margin(marks);
            return;
        }

        string names = sides.All.Count == 0 ? "none" : Join([.. sides.All.Select(side => side.Name)]);
        string drawn = $"are not found in the texts: they are drawn by whoever made this report ({sides.Origin}): {names}. "
            + "A speaker whom they do not name is on no side here.";
        page.Margin(("Sides", drawn), marks);
    }

    private static void WriteStances(SectionWriter page, CueStances stances)
    {
        if (stances.Rows.Count == 0)
            return;
        page.Text("A cue word introduces what somebody says. Some take no side (“say”), others leave its truth open (“claim”), "
            + "take it as true (“reveal”), name a judgement (“condemn”) or commit the speaker (“promise”).");
        if (stances.HasRows())
        {
            page.Figure(stances.Figure());
            return;
        }

        string who = PersonCells.Heading(stances.Kind).ToLowerInvariant();
        page.Box(
            "Not enough text for a figure of cue words.",
            $"No {who} has {Number(stances.MinimumCues)} cues in one row. The table has them all the same.");
        page.Folded("Table of cue words", stances.Table());
    }
}

internal sealed record Speakers(SpeakerShare Shares, SpeakerShare? BySide, CueStances Stances, Directness Directness)
{
    public static Speakers Of(Comparing asked)
    {
        SpeakersAs speakers = asked.Sides is null ? SpeakersAs.Role : SpeakersAs.Side;
        return new Speakers(
            asked.Corpus.SpeakerShare(asked.Rows),
            asked.Sides is null ? null : asked.Corpus.SpeakerShare(asked.Rows, speakers, asked.Sides),
            asked.Corpus.CueStances(asked.Rows, speakers, asked.Sides),
            asked.Corpus.Directness(asked.Rows));
    }
}

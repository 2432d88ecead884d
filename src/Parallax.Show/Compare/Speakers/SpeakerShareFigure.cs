namespace Parallax;

public static partial class FigureExtensions
{
    private const int MostRoles = 3;

    /// <summary>Draws the words of speakers, attributed and quoted, by what the speakers are. One scale in all panels.</summary>
    /// <param name="speakers">What was measured.</param>
    /// <param name="groups">The articles or outlets to draw, where speakers are counted by something; null for those that quote somebody.</param>
    public static Figure Figure(this SpeakerShare speakers, IReadOnlyList<MeasureGroup>? groups = null)
    {
        if (speakers.Kind is { } by)
            return ShareOfVoiceFigure.Of(speakers, by, groups);
        SpeakerRole[] roles = [.. speakers.Rows
            .Where(row => row.Role is not (SpeakerRole.Unknown or SpeakerRole.Other))
            .GroupBy(row => row.Role)
            .OrderByDescending(role => role.Sum(row => row.Quoted.Words + row.Attributed.Words)).ThenBy(role => role.Key)
            .Take(MostRoles).Select(role => role.Key)];
        SpokenFigure figure = new(
            [.. speakers.Rows.Select(row => new SpokenWords(row.Group, SpokenWords.PanelOf(roles, row.Role), row.Attributed, row.Quoted))],
            [
                .. roles.Select(role => (role.Name(), (IReadOnlyList<string>)[Capital(role.Name())])),
                ("other speakers", [roles.Length == 0 ? "All speakers" : "Others"]),
            ],
            [.. speakers.Groups]);
        string title = roles.Length == 0 ? "Words given to speakers" : "Words given to speakers, by what they are";
        return figure.Of("speakers", title, speakers.Table()) with
        {
            Caption = $"{Settings(speakers.Settings)} What a speaker is, the article says or a word list of titles; ".TrimStart()
                + "whoever is neither named nor listed is among the others.",
            Description = $"Bars: words of speakers in each {figure.Whose}, attributed and quoted, by what the speakers are.",
        };
    }
}

namespace Parallax;

public static partial class FigureExtensions
{
    /// <summary>Draws the shares. Rows stay in the order of the corpus: this is no ranking.</summary>
    public static Figure Figure(this TermChoice choice)
    {
        IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles = choice.PolesShown();
        string level = GroupCells.Level(choice.Rows.SelectMany(row => row.Poles).Select(share => (Interval?)share.Interval));
        string whose = GroupCells.What(choice.Rows.Select(row => row.Group));
        Place[] chosen = [.. choice.Rows.Where(row => !row.IsTooFew).SelectMany(row => row.Choices)];
        int most = choice.Rows.Where(row => !row.IsTooFew).Select(row => row.Choices.Count).DefaultIfEmpty(0).Max();
        return new Figure(
            $"terms-{choice.IdPart()}",
            choice.Heading(),
            $"Share of each group of options among an {whose}’s choices, with {level} intervals, and last the choices themselves, by pole and voice.",
            [
                .. poles.Select(pole => new FigurePanel(Scale.Shares) { Pole = pole.Pole, Heading = pole.Options }),
                new FigurePanel(Scale.Counts(most, "")) { Heading = ["Choices,", "by voice"] },
            ],
            [.. choice.Rows.Select(row => Row(choice, row))],
            [.. choice.Rows.SelectMany((row, i) => Marks(row, i, poles).Concat(VoiceMarks(row, i, poles, isLinked: !choice.IsLong())))],
            choice.ShareTable())
        {
            Key = new FigureKey(
                [.. AllVoices.Where(voice => chosen.Any(place => place.Voice == voice))],
                [.. poles.Select(pole => pole.Pole)]),
            RowHeight = 34,
            Size = FigureSize.Wide,
            Caption = $"{Settings(choice.Settings)} An open dot is a share of none.".TrimStart(),
            Description = $"Dot plot: for each {whose} the share of each group of options among its choices, with {level} intervals; "
                + $"bars of its choices by pole and voice. {Overlap(choice)}",
        };
    }

    /// <summary>Whether any two rows' intervals of one pole lie apart, as a sentence.</summary>
    internal static string Overlap(TermChoice choice) =>
        !choice.HasComparison() ? "Fewer than two rows have enough text to compare."
        : choice.Separated().Any() ? "Some intervals lie apart." : "All intervals overlap.";

    /// <summary>Whether two rows at least have shares of one thing.</summary>
    internal static bool HasComparison(this TermChoice choice) => choice.IsOneThing && choice.Rows.Count(row => !row.IsTooFew) >= 2;

    /// <summary>Whether all choices of the rows that have enough stand at one pole: a figure of them would say nothing.</summary>
    internal static bool IsAllAlike(this TermChoice choice) =>
        !choice.Rows.Where(row => !row.IsTooFew).SelectMany(row => row.Options).Where(option => option.Count > 0)
            .Select(option => option.Option.Pole).Distinct().Skip(1).Any();

    /// <summary>The pairs of rows whose intervals of a pole have nothing in common, the higher share first.</summary>
    internal static IEnumerable<(TermChoiceRow High, TermChoiceRow Low, Pole Pole)> Separated(this TermChoice choice)
    {
        TermChoiceRow[] rows = [.. choice.Rows.Where(row => !row.IsTooFew)];
        foreach (TermChoiceRow high in rows)
        {
            foreach (TermChoiceRow low in rows)
            {
                foreach (PoleShare share in high.Poles)
                {
                    if (low.Poles.FirstOrDefault(other => other.Pole == share.Pole) is { } below && share.Interval.Low > below.Interval.High)
                        yield return (high, low, share.Pole);
                }
            }
        }
    }

    private static FigureRow Row(TermChoice choice, TermChoiceRow row) => FigureRow.Of(row.Group) with
    {
        TooFew = row.IsTooFew ? TooFew(row.Choices.Count, "choice", choice.MinimumChoices) : null,
        Detail = Headlines(choice, row),
        ShortDetail = Headlines(choice, row),
    };

    // How many of the choices stand in headlines; not said where none does in any row.
    private static string? Headlines(TermChoice choice, TermChoiceRow row)
    {
        if (!choice.Rows.Any(other => other.Choices.Any(place => place.IsHeadline)))
            return null;
        int count = row.Choices.Count(place => place.IsHeadline);
        return count switch { 0 => "none in a headline", 1 => "1 in a headline", _ => $"{Number(count)} in headlines" };
    }

    private static IEnumerable<Mark> Marks(TermChoiceRow row, int index, IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles)
    {
        for (int panel = 0; panel < poles.Count && !row.IsTooFew; panel++)
        {
            PoleShare share = row.Poles.First(candidate => candidate.Pole == poles[panel].Pole);
            string count = $"{Of(share.Places.Count, row.Choices.Count)} ({Percent(share.Share)}) {share.Pole.Name()}";
            yield return new PointMark(index, panel, share.Share, share.Interval, $"{row.Group.Label()}: {count}, {WithLevel(share.Interval)}")
            {
                Places = share.Places,
                IsOpen = share.Places.Count == 0,
            };
        }
    }

    // One bar, pole after pole and in each voice after voice; the sign of a pole over where its choices begin. With very many rows the places of each
    // voice are left to the table of options, or their lists would be most of a page.
    private static IEnumerable<Mark> VoiceMarks(
        TermChoiceRow row, int index, IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles, bool isLinked)
    {
        int at = 0;
        string of = Count(row.Choices.Count, "choice");
        for (int i = 0; i < poles.Count && !row.IsTooFew; i++)
        {
            Pole pole = poles[i].Pole;
            Concordance ofPole = row.Poles.First(share => share.Pole == pole).Places;
            string count = $"{Count(ofPole.Count, "choice")} that {(ofPole.Count == 1 ? pole.Name() : pole.Act())}";
            if (ofPole.Count > 0)
                yield return new SignMark(index, poles.Count, at + 0.5, pole, $"{row.Group.Label()}: {count}") { Places = ofPole };
            foreach (IGrouping<Voice, Place> voice in ofPole.GroupBy(place => place.Voice).OrderBy(voice => voice.Key))
            {
                Concordance places = new([.. voice]);
                string reading = $"{row.Group.Label()}: {Number(places.Count)} of {of}, {pole.Name()}, {voice.Key.Name()}";
                yield return new BarMark(index, poles.Count, at, at + places.Count, voice.Key, reading) { Places = isLinked ? places : null };
                at += places.Count;
            }
        }
    }
}

namespace Parallax;

/// <summary>Another quantity of the same thing.</summary>
internal static class NumberDrift
{
    private const int BesideDeath = 5;

    private static readonly HashSet<string> People =
        ["people", "person", "persons", "men", "women", "dead", "killed", "bodies", "victims", "civilians", "members", "fighters", "militants", "others", "lives", "casualties"];

    private static readonly Lazy<HashSet<string>> DayNames = new(static () => [.. WordLists.Lines("en", "months-days.txt").Select(line => WordHash.Fold(line.Trim()))]);

    private static readonly HashSet<string> Deaths =
        [.. new[] { "kill", "kills", "killing", "killed", "die", "died", "dies", "dead", "death", "deaths", "bodies", "slain", "murdered", "fatalities", "lives" }.Select(WordStem.Of)];

    public static IEnumerable<DriftChange> Of(RenderingPair pair)
    {
        List<Quantity> ofA = Quantity.Of(pair.A), ofB = Quantity.Of(pair.B);
        if (TellsOfAnotherDay(pair))
            yield break;
        foreach (Quantity a in ofA)
        {
            Quantity[] same = [.. ofB.Where(b => CountTheSame(pair, a, b))];
            if (same.Length != 1 || (same[0].Value == a.Value && same[0].Bound == a.Bound) || ofA.Count(other => CountTheSame(pair, other, same[0])) != 1)
                continue;
            yield return new DriftChange(DriftKind.NumberChanged, pair.A.PlaceOf(a.First, a.Noun), pair.B.PlaceOf(same[0].First, same[0].Noun), false);
        }
    }

    // Two acts of one kind are told in one way: five guards killed on 29 April, three on Thursday.
    private static bool TellsOfAnotherDay(RenderingPair pair)
    {
        int[] ofA = [.. Days(pair.A)], ofB = [.. Days(pair.B)];
        return ofA.Length > 0 && ofB.Length > 0 && !Array.Exists(ofA, i => pair.OfA[i] >= 0);
    }

    private static IEnumerable<int> Days(ToldRendering rendering) => Enumerable.Range(0, rendering.Words.Length).Where(i =>
        char.IsUpper(rendering.Text[rendering.Words[i].Span.Start]) && DayNames.Value.Contains(rendering.Words[i].Folded));

    // The same noun, matched; two nouns for people in one place of the statement; or people of whom both say that they died.
    private static bool CountTheSame(RenderingPair pair, Quantity a, Quantity b)
    {
        ToldWord nounA = pair.A.Words[a.Noun], nounB = pair.B.Words[b.Noun];
        if (pair.OfA[a.Noun] == b.Noun)
            return true;
        bool arePeople = IsPeople(nounA) && IsPeople(nounB);
        bool isOnePlace = pair.OfA[a.Number] == b.Number || (pair.Opposite(a.Number, a.Number) is { } opposite && b.Number >= opposite.First && b.Number < opposite.End);
        return (isOnePlace && (arePeople || nounA.Stem == nounB.Stem)) || (arePeople && !AreTwoPeoples(pair, a, b) && IsOfDeath(pair.A, a) && IsOfDeath(pair.B, b));
    }

    // Three American soldiers and three people: a name on one side only counts somebody in particular.
    private static bool AreTwoPeoples(RenderingPair pair, Quantity a, Quantity b) =>
        Enumerable.Range(a.Number, a.Noun - a.Number + 1).Any(i => pair.A.Words[i].IsName) != Enumerable.Range(b.Number, b.Noun - b.Number + 1).Any(j => pair.B.Words[j].IsName);

    private static bool IsPeople(ToldWord word) =>
        People.Contains(word.Folded) || (NameWords.English.SpeakerNouns.Match([WordPhrases.Bare(word.Folded)], 0, out string number) > 0 && number == "p");

    private static bool IsOfDeath(ToldRendering rendering, Quantity quantity)
    {
        int first = Math.Max(0, quantity.First - BesideDeath), end = Math.Min(rendering.Words.Length, quantity.Noun + BesideDeath + 1);
        return Enumerable.Range(first, end - first).Any(i => Deaths.Contains(rendering.Words[i].Stem));
    }
}

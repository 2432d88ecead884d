using System.Buffers;

namespace Parallax;

/// <summary>One statement of S in two articles: with another reporting word, or in marks in other words.</summary>
internal static class StatementFindings
{
    // Two statements of one person have a few words in common; two wordings of one have most.
    private const double MinimumCommon = .6;
    private const double CommonOfReports = .45;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"[]…");

    private const int LeastWords = 3;
    private const int MostLines = 5;
    private const int LongestEnding = 2;

    public static IEnumerable<Finding> Of(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        Persons persons = corpus.Persons();
        foreach (DriftStatement statement in corpus.Drift().Statements)
        {
            DriftPair[] pairs = [.. statement.Pairs.Where(pair => pair.A.Article != pair.B.Article)];
            foreach (IGrouping<string, DriftPair> said in pairs
                .Where(pair => SpeakerOf(pair, persons) is not null && IsOneReport(pair)).GroupBy(pair => SpeakerOf(pair, persons)!))
            {
                if (Cues(said, independence) is { } cues)
                    yield return cues with { Speaker = said.Key };
            }

            (DriftChange Change, string Speaker)[] reworded = [.. pairs.Where(IsOneQuotation)
                .Select(pair => (Pair: pair, Speaker: SpeakerOf(pair, persons))).Where(pair => pair.Speaker is not null)
                .SelectMany(pair => pair.Pair.Changes.Where(IsTelling).Select(change => (change, pair.Speaker!)))];
            if (reworded.Length > 0)
            {
                (DriftChange change, string speaker) = reworded.MaxBy(each => each.Change.A!.Words + each.Change.B!.Words);
                yield return new Finding(FindingKind.QuotesDiffer, [new FindingLine(change.A!, []), new FindingLine(change.B!, [])],
                    FindingHold.OnePlace, change.A!.Words + change.B!.Words) { Speaker = speaker };
            }
        }
    }

    // The person who says it in both.
    private static string? SpeakerOf(DriftPair pair, Persons persons) =>
        pair is { SpeakerA: { } a, SpeakerB: { } b } && persons.Of(pair.A.Article, a) is { Kind: PersonKind.Person } person
            && person == persons.Of(pair.B.Article, b) ? person.Name : null;

    // Of each text the first reporting word.
    private static Finding? Cues(IEnumerable<DriftPair> pairs, Independence independence)
    {
        Place[] cues = [.. pairs.SelectMany(pair => pair.Changes).Where(change => change.Kind == DriftKind.CueStanceChanged)
            .Where(change => IsVerb(change.A!) && IsVerb(change.B!)).SelectMany(change => new[] { change.A!, change.B! })];
        FindingLine[] lines = [.. cues.GroupBy(cue => independence.FamilyOf(cue.Article)).Select(text =>
            FindingLine.Of(text.First(), text.Select(cue => cue.Article)))];
        string[] words =
            [.. lines.Select(line => WordHash.Fold(line.Place.Article.TextAt(line.Place.In, line.Place.Span))).Distinct(StringComparer.Ordinal)];
        return lines.Length < 2 || words.Length < 2
            ? null
            : new Finding(FindingKind.CuesDiffer, [.. lines.Take(MostLines)], FindingHold.OnePlace, lines.Length);
    }

    // "According to" is said of any statement. The outlet's own word: one that somebody is said to have used is not its choice.
    private static bool IsVerb(Place cue) => cue.Voice == Voice.Own
        && cue.Article.WordsOf(cue.In) is var words && !words.LexemeAt(words.Segmented.TokenAt(cue.Span.Start)).In(WordSet.According);

    // Reports of one statement say more around it than quotations of it.
    private static bool IsOneReport(DriftPair pair) => Math.Max(Common(pair.WordsA), Common(pair.WordsB)) >= CommonOfReports;

    private static bool IsOneQuotation(DriftPair pair) => Common(pair.WordsA) >= MinimumCommon && Common(pair.WordsB) >= MinimumCommon;

    private static double Common(IReadOnlyList<DiffRun> runs) =>
        (double)runs.Where(run => !run.IsOnlyHere).Sum(run => run.Span.Length) / Math.Max(1, runs.Sum(run => run.Span.Length));

    // "Has" for "was" is how a sentence goes on; "may have been" for "was", and "kind" for "type", are other words. What may be a translation
    // is not told.
    private static bool IsTelling(DriftChange change) =>
        change is { Kind: DriftKind.Reworded, IsPossibleTranslation: false, A: { } a, B: { } b }
        && !HasMark(a) && !HasMark(b) && !AreSpellings(a, b) && (a.Words + b.Words > LeastWords || (HasContent(a) && HasContent(b)));

    // "Advice" and "advise" may be two ears for one word.
    private static bool AreSpellings(Place a, Place b)
    {
        ReadOnlySpan<char> one = a.Article.TextAt(a.In, a.Span), other = b.Article.TextAt(b.In, b.Span);
        return a.Words == 1 && b.Words == 1 && one.CommonPrefixLength(other) >= Math.Min(one.Length, other.Length) - LongestEnding;
    }

    // A quotation that begins or is cut there, and what an editor put in.
    private static bool HasMark(Place place) => place.Article.TextAt(place.In, place.Span).IndexOfAny(Marks) >= 0;

    private static bool HasContent(Place place)
    {
        TextWords words = place.Article.WordsOf(place.In);
        return words.Segmented.Tokens.Skip(words.Segmented.TokenAt(place.Span.Start)).TakeWhile(token => token.Start < place.Span.End)
            .Any(token => token.IsWord && !WordFeatures.IsGrammar(WordHash.Fold(token.Span.In(words.Text))));
    }
}

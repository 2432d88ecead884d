namespace Parallax;

/// <summary>
/// Reads what two articles share, once it is known that they share something: which sentences, how exactly, and what tells where it is from.
/// </summary>
internal sealed class PairReader(LineageSource source, SharedTextsOptions options)
{
    private const double Verbatim = .9;
    private const double Edited = .5;
    private const double Most = .6;

    // Sentences of different articles on one event that are not renderings of one another stay below.
    private const double SameSentence = .5;
    private const int MostKept = 128;
    private static readonly SentenceAlignmentOptions Options = new() { Threshold = SameSentence };
    private readonly VectorReader reader = VectorReader.OfNews;
    private readonly Dictionary<int, ComparedBody> bodies = [];

    /// <summary>What the articles of these numbers share; null where it is none of their running text.</summary>
    /// <remarks>Of articles that share no run of words, only rewordings count: sentences alike here and there are what one event makes.</remarks>
    public LineagePair<int>? Read(int first, int second, bool sharesPassages)
    {
        ComparedBody one = Body(first), two = Body(second);
        IReadOnlyList<SentenceMatch> matches = Matches(one, two);
        int sequences = ComparedBody.Shared(one, two);
        double containment = (double)sequences / Math.Max(1, Math.Min(one.Sequences.Length, two.Sequences.Length));
        LineageSide ofFirst = Side(one, matches.SelectMany(match => match.First), 0);
        LineageSide ofSecond = Side(two, matches.SelectMany(match => match.Second), one.Sentences.Length);
        int own = one.OwnWords <= two.OwnWords ? OwnWords(one, matches.SelectMany(match => match.First), 0)
            : OwnWords(two, matches.SelectMany(match => match.Second), one.Sentences.Length);
        int all = Math.Min(one.OwnWords, two.OwnWords), enough = Math.Min(options.MinimumUnquoted, all) / 2;
        if ((containment == 0 && ofFirst.SharedWords == 0) || (own < enough && sequences + ComparedBody.Width <= enough))
            return null;
        ReprintKind kind = containment >= Verbatim ? ReprintKind.Verbatim
            : containment >= Edited ? ReprintKind.Edited
            : own >= Most * Math.Max(1, all) ? ReprintKind.Reworded
            : ReprintKind.Partial;
        if (!sharesPassages && kind != ReprintKind.Reworded)
            return null;
        SharedSentence[] sentences = [.. matches.SelectMany(match => match.First.SelectMany(i => match.Second.Select(j =>
            new SharedSentence(one.Sentences[i].Span, two.Sentences[j - one.Sentences.Length].Span))))];
        return new LineagePair<int>(
            first, second, kind, containment, ofFirst, ofSecond, sentences,
            EvidenceReader.Read(one.Article, two.Article, ofFirst, ofSecond, sentences));
    }

    // What both quote makes them no one text.
    private static int OwnWords(ComparedBody body, IEnumerable<int> numbers, int firstNumber) =>
        numbers.Distinct().Sum(number => body.OwnWordsIn(body.Sentences[number - firstNumber]));

    private static LineageSide Side(ComparedBody body, IEnumerable<int> numbers, int firstNumber) => new(
        numbers.Distinct().Select(number => body.Sentences[number - firstNumber])
            .Where(sentence => sentence.Text.Blocks[sentence.Text.Sentences[sentence.Index].Block].Kind == BlockKind.Body)
            .Sum(sentence => sentence.Text.WordsIn(sentence.Span)),
        body.Words);

    private static IReadOnlyList<SentenceMatch> Matches(ComparedBody one, ComparedBody two) =>
        SentenceAligner.Matches([.. one.Sentences, .. two.Sentences.Select(sentence => sentence with { Article = 1 })], Options);

    private ComparedBody Body(int article)
    {
        if (bodies.TryGetValue(article, out ComparedBody? known))
            return known;
        if (bodies.Count >= MostKept)
            bodies.Clear();
        return bodies[article] = new ComparedBody(source.Segmented(article), reader);
    }
}

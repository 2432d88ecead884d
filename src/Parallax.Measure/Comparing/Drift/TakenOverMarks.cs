namespace Parallax;

/// <summary>
/// Words in marks in one text that an independent one has without marks: only where they stand in a row, and nowhere in it in marks. In
/// other words, in another order or in part, it retells.
/// </summary>
internal sealed class TakenOverMarks(SpeakerIdentity identity)
{
    // So many content words in a row are taken over and not retold; where the outlet says them itself, or the sentences are one, fewer.
    private const int LongRun = 4;
    private const int OwnRun = 3;

    // Fewer still, where nothing else stands in the marks; so many of any stretch say something and are no names.
    private const int ShortRun = 2;

    // Sentences of two articles that share less have a topic in common rather than a statement.
    private const double MinimumShare = .6;

    // So much of a stretch in other marks of the same article, and the words are given in marks there.
    private const double InMarks = .6;

    private static readonly HashSet<string> FirstPersons = [.. WordLists.English.Words(WordSet.FirstPerson)];

    public IEnumerable<DriftChange> Of(RenderingPair pair) => MarkDrift.Told(pair, Unmarked, FirstPerson(pair));

    // For each stretch in marks of A, the words of it that stand in a row outside marks in B. What another article's headline leaves out is told of
    // headlines.
    private IEnumerable<(Place Marked, Place Unmarked)> Unmarked(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        if (pair.A.Article != pair.B.Article && pair.B.Place.IsHeadline)
            yield break;
        foreach ((int first, int end) in MarkDrift.Stretches(a))
        {
            foreach (int[] run in pair.Runs(Enumerable.Range(first, end - first).Where(i => pair.OfA[i] >= 0 && !b[pair.OfA[i]].IsMarked)))
            {
                if (IsTakenOver(pair, run, first, end) && IsOneStatement(pair, run)
                    && (pair.A.Article == pair.B.Article || !StandsInMarks(pair, run)))
                {
                    yield return (pair.A.PlaceOf(run[0], run[^1]), pair.B.PlaceOf(pair.OfA[run[0]], pair.OfA[run[^1]]));
                }
            }
        }
    }

    private static bool IsTakenOver(RenderingPair pair, int[] run, int first, int end)
    {
        VoicedWord[] a = pair.A.Words;
        VoicedWord[] b = pair.B.Words;
        int content = pair.Stems(run.Where(i => a[i].Folded == b[pair.OfA[i]].Folded)).Count, telling = run.Count(i => a[i].Tells);

        // An article that has a part of it in marks shows what it quotes.
        bool isPartMarked = Enumerable.Range(first, end - first).Any(i => pair.OfA[i] >= 0 && b[pair.OfA[i]].IsMarked);
        if (telling < ShortRun || isPartMarked || StandsInOpenMarks(pair.B, pair.OfA[run[0]]))
            return false;
        bool isOwn = Array.TrueForAll(run, i => b[pair.OfA[i]].Voice == Voice.Own);
        return pair.IsNearlyOne || (isOwn && pair.WeightShare >= MinimumShare)
            ? content >= OwnRun || content == pair.Stems(Enumerable.Range(first, end - first)).Count
            : content >= LongRun && telling > ShortRun;
    }

    // Marks that open before it in its sentence and close behind it, or never, are marks, whatever was read of them.
    private static bool StandsInOpenMarks(ToldRendering rendering, int at)
    {
        SegmentedText text = rendering.Told.Text;
        int end = rendering.Words[at].Span.Start, marks = 0;
        for (int token = text.Sentences[text.SentenceOf(text.TokenAt(end))].FirstToken; text.Tokens[token].Start < end; token++)
            marks += text.Tokens[token].Kind == TokenKind.QuotationMark ? 1 : 0;
        return marks % 2 == 1;
    }

    // What somebody else says in like words is another statement, unless so much is the same that it is one, whoever says it.
    private bool IsOneStatement(RenderingPair pair, int[] run)
    {
        Sayer sayer = identity.SayerOf(pair.A, pair.A.Words[run[0]], pair.B, pair.B.Words[pair.OfA[run[0]]]);
        return sayer == Sayer.Same || pair.WeightShare >= MinimumShare || (sayer != Sayer.Other && pair.Stems(run).Count >= LongRun);
    }

    // An article that gives the words in marks once need not do so twice.
    private static bool StandsInMarks(RenderingPair pair, int[] run)
    {
        HashSet<string> stems = pair.Stems(run);
        VoicedText told = pair.B.Told;
        return Enumerable.Range(0, told.Text.Sentences.Length).Any(sentence => told.Words(sentence).Where(word => word.IsMarked)
            .Select(word => word.Stem).Distinct(StringComparer.Ordinal).Count(stems.Contains) >= InMarks * stems.Count);
    }

    // "We" in what is reported without marks. In the outlet's own words it may be the outlet, and where no speaker was read, anybody.
    private static DriftChange? FirstPerson(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        foreach (int[] run in pair.Runs(pair.Matched.Where(i => a[i].IsMarked && b[pair.OfA[i]].Voice == Voice.Attributed)))
        {
            int at = Array.FindIndex(run, i => !b[pair.OfA[i]].IsFrame && FirstPersons.Contains(b[pair.OfA[i]].Folded));
            if (at >= 0 && pair.Stems(run).Count >= (pair.IsNearlyOne ? ShortRun : LongRun))
            {
                (int i, int j) = (run[at], pair.OfA[run[at]]);
                return new DriftChange(DriftKind.FirstPersonOutsideMarks, pair.A.PlaceOf(i, i), pair.B.PlaceOf(j, j), false);
            }
        }

        return null;
    }
}

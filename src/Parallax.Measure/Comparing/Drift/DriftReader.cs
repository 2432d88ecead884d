namespace Parallax;

/// <summary>Reads the differences of two renderings.</summary>
internal sealed class DriftReader
{
    // How far apart a difference sets two renderings, for the order of showing: who does it, who says it and how many, before how it is put.
    private static readonly Dictionary<DriftKind, double> Weights = new()
    {
        [DriftKind.SubjectChanged] = 3, [DriftKind.AttributionDropped] = 3, [DriftKind.NumberChanged] = 3,
        [DriftKind.SpeakerChanged] = 2.5, [DriftKind.CueStanceChanged] = 2.5, [DriftKind.FirstPersonOutsideMarks] = 2,
        [DriftKind.MarksDropped] = 2, [DriftKind.MarksAdded] = 2, [DriftKind.Reworded] = 1.5, [DriftKind.Cut] = 1,
    };

    private readonly Persons persons;
    private readonly SpeakerIdentity identity;
    private readonly SpeechDrift speech;
    private readonly MarkDrift marks;
    private readonly TakenOverMarks takenOver;
    private readonly Independence independence;
    private readonly ForeignSpeech foreign;
    private readonly NumberDrift numbers;

    public DriftReader(AnnotatedCorpus corpus)
    {
        persons = corpus.Persons();
        identity = new SpeakerIdentity(persons);
        speech = new SpeechDrift(identity);
        marks = new MarkDrift(identity);
        takenOver = new TakenOverMarks(identity);
        foreign = new ForeignSpeech(corpus, persons);
        numbers = new NumberDrift(corpus);
        independence = Independence.Of(corpus);
    }

    /// <summary>Whether two articles are one text: each sentence of one has its own in the other. A headline copies nothing below it.</summary>
    public bool IsOneText(RenderingPair pair) => pair.A.Article != pair.B.Article
        && independence.FamilyOf(pair.A.Article) == independence.FamilyOf(pair.B.Article);

    /// <summary>The pair with its differences; null where there is none.</summary>
    public DriftPair? Read(RenderingPair pair, bool byPhrase)
    {
        (Quotation? a, Quotation? b) = (SayingOf(pair.A, pair.OfA), SayingOf(pair.B, pair.OfB));
        if (a is not null && b is not null && !pair.IsNearlyOne && !identity.CanShareStatement(pair.A, a, pair.B, b))
            return null;
        bool isOneArticle = pair.A.Article == pair.B.Article;
        DriftChange[] changes =
        [
            .. (IsOneText(pair) ? OfOneText(pair, byPhrase) : takenOver.Of(pair).Concat(QuotedWording.Of(pair)))
                .Concat(numbers.Of(pair))
                .Where(change => !isOneArticle || IsOfHeadline(change))
                .DistinctBy(change => (change.Kind, change.A?.Span, change.B?.Span))
                .Select(change => change with { IsPossibleTranslation = IsPossibleTranslation(pair, change) })
                .OrderBy(change => change.Kind),
        ];
        return changes.Length == 0 ? null : Pair(pair, a, b, changes);
    }

    private IEnumerable<DriftChange> OfOneText(RenderingPair pair, bool byPhrase) => marks.Of(pair)
        .Concat(WordingDrift.Of(pair).Where(change => change.Kind != DriftKind.Cut || (pair.A.Article != pair.B.Article && !byPhrase)))
        .Concat(speech.Of(pair))
        .Concat(SubjectDrift.Of(pair));

    /// <summary>Numbers for one thing that stand in sentences which have little else in common; the pairs of each thing together.</summary>
    public IEnumerable<IReadOnlyList<DriftPair>> OtherNumbers(ToldTexts texts) =>
        numbers.Rest().Select(counted => counted.Select(pair => OfNumbers(pair, texts)).OfType<DriftPair>().ToList());

    // Above a paragraph a few of its words stand again, in marks and without whose they are; only a headline is read without what stands below it.
    private static bool IsOfHeadline(DriftChange change) =>
        change.A?.IsHeadline == true || change.B?.IsHeadline == true || change.Kind == DriftKind.NumberChanged;

    private DriftPair? OfNumbers(NumberPair numbered, ToldTexts texts)
    {
        if (!identity.MayCountTheSame(numbered.First.Place, numbered.Second.Place)
            || texts.Rendering([numbered.First.Place]) is not { } a || texts.Rendering([numbered.Second.Place]) is not { } b)
        {
            return null;
        }

        RenderingPair pair = RenderingPair.Of(a, b);
        DriftChange[] changes = [.. numbers.Of(pair)];
        return changes.Length == 0 ? null : Pair(pair, SayingOf(pair.A, pair.OfA), SayingOf(pair.B, pair.OfB), changes);
    }

    private static DriftPair Pair(RenderingPair pair, Quotation? a, Quotation? b, IReadOnlyList<DriftChange> changes)
    {
        double difference = changes.GroupBy(change => change.Kind).Sum(kind => Weights[kind.Key] * (1 + (.25 * Math.Min(4, kind.Count() - 1))));
        return new DriftPair(
            pair.A.Place,
            pair.B.Place,
            a?.Speaker!.Entity,
            b?.Speaker!.Entity,
            changes,
            pair.A.Runs(pair.OfA),
            pair.B.Runs(pair.OfB),
            difference);
    }

    /// <summary>The person's name over all articles; the speaker as spelled where nobody is known.</summary>
    public string NameOf(AnnotatedArticle article, string speaker) => persons.Of(article, speaker)?.Name ?? speaker;

    private bool IsPossibleTranslation(RenderingPair pair, DriftChange change)
    {
        if (change.Kind is not (DriftKind.Reworded or DriftKind.Cut))
            return false;
        ToldRendering rendering = change.A is null ? pair.B : pair.A;
        int start = (change.A ?? change.B!).Span.Start;
        VoicedWord word = rendering.Words.First(word => word.Span.Start == start);
        return word.IsMarked && foreign.Of(rendering, word);
    }

    // What holds most of what both have in common, and somebody says.
    private static Quotation? SayingOf(ToldRendering rendering, int[] matches) => Enumerable.Range(0, matches.Length)
        .Where(i => matches[i] >= 0)
        .Select(i => rendering.Credits(rendering.Words[i]).FirstOrDefault())
        .OfType<Quotation>()
        .GroupBy(quotation => quotation.Speaker!.Entity, StringComparer.Ordinal)
        .MaxBy(entity => entity.Count())?.First();
}

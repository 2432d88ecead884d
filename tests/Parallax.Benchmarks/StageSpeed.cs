using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Parallax.Benchmarks;

/// <summary>
/// Where the time of the annotation goes: each stage alone over the shared strikes, on one core, in turns with the cut at spaces, so that what else the
/// machine does falls on all alike. Prints the fastest turn of each and what it allocates.
/// </summary>
internal static class StageSpeed
{
    private const int WarmTurns = 40;

    /// <summary>Measures; <paramref name="turns"/> is how often each stage has its turn after the compiler has had its own.</summary>
    public static void Run(int turns)
    {
        Article[] articles = [.. Corpus.Read(AnnotationBenchmarks.SharedCorpus()).Articles];
        double megabytes = articles.Sum(static article => (double)Encoding.UTF8.GetByteCount(article.Text)) / 1e6;
        (string Name, Action Run)[] stages = Stages(articles);
        double[] best = [.. stages.Select(static _ => double.MaxValue)];
        long[] allocated = new long[stages.Length];
        for (int turn = 0; turn < WarmTurns + turns; turn++)
        {
            for (int s = 0; s < stages.Length; s++)
            {
                long bytes = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
                stages[s].Run();
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                allocated[s] = GC.GetAllocatedBytesForCurrentThread() - bytes;
                best[s] = turn < WarmTurns ? best[s] : Math.Min(best[s], time);
            }

            // The compiler works beside us, and gives each method its second form after a pause.
            if (turn < WarmTurns)
                Thread.Sleep(20);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length} articles, {megabytes:0.00} MB of UTF-8 text"));
        Console.WriteLine($"{"",-26}{"ms",8}{"× cut",8}{"MB/s",8}{"KB an article",15}");
        for (int s = 0; s < stages.Length; s++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{stages[s].Name,-26}{best[s],8:0.00}{best[s] / best[0],8:0.0}{megabytes / best[s] * 1000,8:0}{allocated[s] / 1024.0 / articles.Length,15:0.0}"));
        }
    }

    /// <summary>Does one stage for some seconds, for a profiler to watch.</summary>
    public static void Repeat(string stage)
    {
        Action run = Stages([.. Corpus.Read(AnnotationBenchmarks.SharedCorpus()).Articles]).Single(one => one.Name == stage).Run;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 6;)
            run();
    }

    private static (string Name, Action Run)[] Stages(Article[] articles)
    {
        Language lists = Language.English;
        Segmenter segmenter = new();
        NameAnnotator names = new(lists);
        QuotationAnnotator quotations = new(lists, new QuotationOptions());
        Lexicon[] sixty = LexiconBenchmarks.Sixty([.. Lexicon.Shipped]);
        TermAnnotator starter = new([Lexicon.PoliticalViolence]), many = new(sixty);
        LabelAnnotator labels = new(lists);
        ToneAnnotator tones = new();
        ArticleAnnotator whole = new(), wholeSixty = new(new AnnotationOptions { Lexicons = sixty });
        Work[] works = [.. articles.Select(article => new Work(article, segmenter, lists, names, quotations))];
        return
        [
            ("cut at spaces", () => Each(articles, AnnotationBenchmarks.CutAtSpaces)),
            ("blocks", () => Each(articles, static article => BlockLabeller.Default.Label(article).Blocks.Count)),
            ("sentences and tokens", () => Each(works, work => segmenter.Segment(work.Labelled).Words)),
            ("word classes", () => Each(works, work => lists.Read(work.Segmented).Length)),
            ("names", () => Each(works, work => names.Annotate(work.Words).Count)),
            ("name guard", () => Each(works, static work => Work.GuardsOf(work).Length)),
            ("quotations", () => Each(works, work => quotations.Annotate(work.Segmented, work.Words, work.Names, []).Count)),
            ("voices", () => Each(works, static work => VoiceAnnotator.Annotate(work.Segmented, work.Quotations).Length)),
            ("terms, starter lexicon", () => Each(works, work => starter.Annotate(work.Words, work.Voices, work.Quotations, work.Guards).Count)),
            ("terms, 60 contrasts", () => Each(works, work => many.Annotate(work.Words, work.Voices, work.Quotations, work.Guards).Count)),
            ("agents", () => Each(works, work => AgentAnnotator.Annotate(work.Words, work.Guards).Count)),
            ("quantities", () => Each(works, work => QuantityAnnotator.Annotate(work.Segmented, work.Words).Count)),
            ("labels", () => Each(works, work => labels.Annotate(work.Segmented, work.Words, work.Names, work.Voices, work.Quotations).Count)),
            ("tone", () => Each(works, work => tones.Annotate(work.Segmented, work.Names, work.Voices).Count)),
            ("all, starter lexicon", () => Each(articles, article => whole.Annotate(article).Terms.Count)),
            ("all, 60 contrasts", () => Each(articles, article => wholeSixty.Annotate(article).Terms.Count)),
            ("all, written as JSON", () => Each(articles, article => AnnotationJson.Line(whole.Annotate(article)).Length)),
        ];
    }

    // The sum keeps the work from being optimised away.
    private static void Each<T>(T[] all, Func<T, int> count)
    {
        long sum = 0;
        foreach (T one in all)
            sum += count(one);
        GC.KeepAlive(sum);
    }

    private sealed class Work
    {
        public Work(Article article, Segmenter segmenter, Language language, NameAnnotator names, QuotationAnnotator quotations)
        {
            Labelled = BlockLabeller.Default.Label(article);
            Segmented = segmenter.Segment(Labelled);
            Words = language.Read(Segmented);
            Names = names.Annotate(Words);
            Guards = GuardsOf(this);
            Quotations = quotations.Annotate(Segmented, Words, Names, []);
            Voices = VoiceAnnotator.Annotate(Segmented, Quotations);
        }

        public static NameGuard[] GuardsOf(Work work) => [.. work.Words.Select(text => new NameGuard(text, work.Names))];

        public LabelledArticle Labelled { get; }

        public SegmentedArticle Segmented { get; }

        public TextWords[] Words { get; }

        public IReadOnlyList<Name> Names { get; }

        public IReadOnlyList<NameGuard> Guards { get; }

        public IReadOnlyList<Quotation> Quotations { get; }

        public IReadOnlyList<VoiceRun> Voices { get; }
    }
}

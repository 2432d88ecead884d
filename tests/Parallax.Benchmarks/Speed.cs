using System.Diagnostics;

namespace Parallax.Benchmarks;

/// <summary>Times each stage of the annotation on one core, over one corpus: a quick look before the benchmarks proper.</summary>
internal static class Speed
{
    private static bool allocation;

    private static long Now() => allocation ? GC.GetAllocatedBytesForCurrentThread() : Cpu();

    private static long Cpu()
    {
        _ = clock_gettime(3, out Ts ts);
        return (ts.S * 1000000000) + ts.N;
    }

    private struct Ts
    {
        public long S;
        public long N;
    }

#pragma warning disable
    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern int clock_gettime(int id, out Ts ts);


    public static void Run(string path)
    {
        Corpus corpus = Corpus.Read(path);
        double megabytes = corpus.Articles.Sum(article => System.Text.Encoding.UTF8.GetByteCount(article.Text)) / 1e6;
        ArticleAnnotator annotator = new();
        Segmenter segmenter = new();
        EnglishLists lists = new();
        NameAnnotator names = new(lists.Names, lists.Grammar);
        QuotationAnnotator quotations = new(lists, new QuotationOptions());
        TermAnnotator terms = new([Lexicon.PoliticalViolence]);
        ToneAnnotator tones = new();
        for (int round = 0; round < 5; round++)
        {
            allocation = round == 3;
            long label = 0, segment = 0, classify = 0, name = 0, quote = 0, voice = 0, term = 0, tone = 0;
            foreach (Article article in corpus.Articles)
            {
                long t0 = Now();
                LabelledArticle labelled = BlockLabeller.Default.Label(article);
                long t1 = Now();
                SegmentedArticle segmented = segmenter.Segment(labelled);
                long t2 = Now();
                WordClass[][] classes = [.. segmented.Texts.Select(lists.Grammar.Classify)];
                long t3 = Now();
                IReadOnlyList<Name> found = names.Annotate(segmented, classes);
                long t4 = Now();
                IReadOnlyList<Quotation> quoted = quotations.Annotate(segmented, classes, found, []);
                long t5 = Now();
                IReadOnlyList<VoiceRun> voices = VoiceAnnotator.Annotate(segmented, quoted);
                long t6 = Now();
                terms.Annotate(segmented, found, voices, quoted);
                long t7 = Now();
                tones.Annotate(segmented, found, voices);
                long t8 = Now();
                label += t1 - t0; segment += t2 - t1; classify += t3 - t2; name += t4 - t3; quote += t5 - t4; voice += t6 - t5; term += t7 - t6; tone += t8 - t7;
            }

            double total = label + segment + classify + name + quote + voice + term + tone;
            Console.WriteLine(allocation ? $"{total / megabytes / 1e6:0.0} bytes allocated a byte of text" : "time");
            Console.WriteLine($"{megabytes / (total / Stopwatch.Frequency):0.0} MB/s; label {label / total:0%} segment {segment / total:0%} classify {classify / total:0%} names {name / total:0%} quotations {quote / total:0%} voices {voice / total:0%} terms {term / total:0%} tone {tone / total:0%}");
        }

        GC.KeepAlive(annotator);
    }
}

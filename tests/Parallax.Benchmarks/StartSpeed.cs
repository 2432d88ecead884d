using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Parallax.Benchmarks;

/// <summary>
/// What the first article waits for: each part that the annotation is made of, built in a fresh process, with the time that the compiler had of it. Most
/// corpora are small, and then this is the whole of the waiting.
/// </summary>
internal static class StartSpeed
{
    /// <summary>Measures once; a second time in one process everything is compiled.</summary>
    public static void Run(string corpus)
    {
        Console.WriteLine($"{"",-36}{"ms",8}{"compiler",10}{"methods",9}");
        Lexicon? lexicon = null;
        Language? lists = null;
        Article[] articles = [];
        ArticleAnnotator? annotator = null;
        AnnotatedArticle? annotated = null;
        Show("read the corpus", () => articles = [.. Corpus.Read(corpus).Articles]);
        Show("lexicon", () => lexicon = Lexicon.PoliticalViolence);
        Show("its matcher", () => GC.KeepAlive(new TermAnnotator([lexicon!])));
        Show("word lists", () => lists = Language.English);
        Show("words of force", () => GC.KeepAlive(new AgentAnnotator(lists!)));
        Show("VADER's words", () => GC.KeepAlive(Vader.Default));
        Show("block labeller", () => GC.KeepAlive(BlockLabeller.Default));
        Show("segmenter", () => GC.KeepAlive(new Segmenter()));
        Show("the whole annotator, a second time", () => annotator = new ArticleAnnotator());
        Show("the first article", () => annotated = annotator!.Annotate(articles[0]));
        Show("written as JSON", () => GC.KeepAlive(AnnotationJson.Line(annotated!)));
        Show("the other articles", () => GC.KeepAlive(articles[1..].Sum(article => AnnotationJson.Line(annotator!.Annotate(article)).Length)));
    }

    private static void Show(string what, Action run)
    {
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long start = Stopwatch.GetTimestamp();
        run();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-36}{time,8:0.0}{(JitInfo.GetCompilationTime() - compiling).TotalMilliseconds,10:0.0}{JitInfo.GetCompiledMethodCount() - methods,9}"));
    }
}

namespace Parallax.Tests;

public sealed class ReportTests
{
    [Fact]
    public void Dump() => File.WriteAllText("/tmp/report.html", new Report(Samples.Corpus, new ReportOptions { Command = "parallax report lind-bridge -o report.html" }).ToHtml());
    [Theory, InlineData("corpora/baghdad", "baghdad"), InlineData("corpora/strikes.jsonl", "strikes")]
    public void DumpReal(string path, string name)
    {
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        AnnotatedCorpus corpus = Parallax.Corpus.Read(SharedData.Path(path)).Annotate();
        double annotate = watch.Elapsed.TotalSeconds; watch.Restart();
        Report report = new(corpus, new ReportOptions { Command = $"parallax report {name}" });
        double measure = watch.Elapsed.TotalSeconds; watch.Restart();
        string html = report.ToHtml();
        double show = watch.Elapsed.TotalSeconds;
        File.WriteAllText($"/tmp/{name}.html", html);
        File.AppendAllText("/tmp/times.txt", $"{name}: annotate {annotate:F2} measure {measure:F2} show {show:F2} size {html.Length}\n");
    }
    [Fact]
    public void DumpFigures()
    {
        AnnotatedCorpus corpus = Samples.Corpus;
        File.WriteAllText("/tmp/figures.html", "<!doctype html><meta charset=utf-8><body>" + string.Concat(new[] {
          corpus.TermChoices(Samples.Lexicon, null, new TermChoiceOptions { MinimumChoices = 2 })[0].Figure().ToHtml(), corpus.VoiceComposition(null, new VoiceCompositionOptions{ MinimumWords = 20 }).Figure().ToHtml(),
          corpus.SpeakerShare().Figure().ToHtml(), corpus.ToneProfile(null, new ToneProfileOptions { MinimumSentences = 3 }).Figure().ToHtml(),
          Samples.Articles[0].Marked().ToHtml() }));
    }
}

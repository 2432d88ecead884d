namespace Parallax.Tests;

public sealed class ReportTests
{
    [Fact]
    public void Dump() => File.WriteAllText("/tmp/report.html", new Report(Samples.Corpus, new ReportOptions { Command = "parallax report lind-bridge -o report.html" }).ToHtml());
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

namespace Parallax.Tests;

/// <summary>The sample event, read and annotated once for all tests.</summary>
internal static class SampleEvent
{
    private static readonly Lazy<AnnotatedCorpus> Once = new(() => Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate());

    public static AnnotatedCorpus Annotated => Once.Value;
}

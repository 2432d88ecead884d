using System.Collections.Concurrent;

namespace Parallax.Tests;

/// <summary>Corpora that are read, annotated and measured once for all tests.</summary>
internal static class RealCorpora
{
    private static readonly ConcurrentDictionary<string, Lazy<AnnotatedCorpus>> Known = new(StringComparer.Ordinal);

    /// <summary>One of the shared data, whose tests are skipped where they are not there.</summary>
    public static AnnotatedCorpus Shared(string path) => At(SharedData.Path(path));

    /// <summary>One at a path of its own.</summary>
    public static AnnotatedCorpus At(string path) => Known.GetOrAdd(path, static path => new(() => Corpus.Read(path).Annotate())).Value;
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>What several comparisons ask of a corpus: found once for each of its options, and kept as long as the corpus is in use.</summary>
internal static class CorpusIndex
{
    private static readonly ConditionalWeakTable<AnnotatedCorpus, ConcurrentDictionary<(Type, object), Lazy<object>>> Known = [];

    /// <summary>What was found of a corpus with these options; found now where nobody has asked for it yet.</summary>
    public static TFound Once<TOptions, TFound>(this AnnotatedCorpus corpus, TOptions options, Func<AnnotatedCorpus, TOptions, TFound> find)
        where TOptions : notnull
        where TFound : class =>
        (TFound)Known.GetOrCreateValue(corpus).GetOrAdd((typeof(TFound), options), _ => new Lazy<object>(() => find(corpus, options))).Value;
}

using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>What several comparisons ask of a corpus: found once, and kept as long as the corpus is in use.</summary>
/// <param name="find">Finds it.</param>
internal sealed class OnceACorpus<T>(Func<AnnotatedCorpus, T> find)
    where T : class
{
    private readonly ConditionalWeakTable<AnnotatedCorpus, T> known = [];

    /// <summary>What was found of a corpus.</summary>
    public T this[AnnotatedCorpus corpus] => known.GetOrAdd(corpus, find);
}

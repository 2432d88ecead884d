namespace Parallax.Parts;

/// <summary>Does the same to many things, several at once, and gives the results in the order of the things.</summary>
public static class OrderedParallel
{
    // Enough that a long article in front does not leave the other cores idle, few enough that memory holds little more than is worked on.
    private const int AheadPerWorker = 16;

    /// <summary>
    /// Projects each item, on <paramref name="degree"/> threads. The source is read lazily, on the caller's thread, and only a few items
    /// ahead of the results: memory is bounded by the items in flight, not by the source.
    /// </summary>
    /// <param name="source">The items.</param>
    /// <param name="project">What to do to each; called from several threads at once.</param>
    /// <param name="degree">How many threads, at least 1; with 1 everything happens on the caller's.</param>
    /// <returns>The results, in the order of the items. An exception of <paramref name="project"/> is thrown where its result would stand.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is below 1.</exception>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, Func<T, TResult> project, int degree)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(project);
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        return degree == 1 ? source.Select(project) : Several(source, project, degree);
    }

    /// <summary>The same on as many threads as the machine has cores.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, Func<T, TResult> project) =>
        Select(source, project, Environment.ProcessorCount);

    private static IEnumerable<TResult> Several<T, TResult>(IEnumerable<T> source, Func<T, TResult> project, int degree)
    {
        TaskFactory workers = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, degree).ConcurrentScheduler);
        Queue<Task<TResult>> inFlight = new();
        using CancellationTokenSource stop = new();
        try
        {
            foreach (T item in source)
            {
                inFlight.Enqueue(workers.StartNew(() => project(item), stop.Token));
                if (inFlight.Count >= degree * AheadPerWorker)
                    yield return inFlight.Dequeue().GetAwaiter().GetResult();
            }

            while (inFlight.TryDequeue(out Task<TResult>? next))
                yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops early, or fails, leaves no work running behind.
            stop.Cancel();
            foreach (Task<TResult> task in inFlight)
            {
                task.ContinueWith(static done =>
                    done.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
            }
        }
    }
}

namespace Parallax.Tests;

public sealed class ParallelAnnotationTests
{
    [Theory, InlineData(2), InlineData(7)]
    public void Results_come_in_the_order_of_the_items_whatever_is_done_first(int degree)
    {
        // Of each two items the first waits for the second, on another thread.
        ManualResetEventSlim[] isDone = [.. Enumerable.Range(0, 500).Select(_ => new ManualResetEventSlim())];
        int Backwards(int item)
        {
            if (item % 2 == 0)
                isDone[item + 1].Wait(TestContext.Current.CancellationToken);
            isDone[item].Set();
            return item * 2;
        }

        Assert.Equal(Enumerable.Range(0, 500).Select(item => item * 2), OrderedParallel.Select(Enumerable.Range(0, 500), Backwards, degree));
    }

    [Fact]
    public void One_thread_is_the_callers()
    {
        int caller = Environment.CurrentManagedThreadId;
        Assert.Equal(Enumerable.Repeat(caller, 50), OrderedParallel.Select(Enumerable.Range(0, 50), _ => Environment.CurrentManagedThreadId, 1));
    }

    [Fact]
    public void The_source_is_read_only_a_little_ahead()
    {
        int read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
                yield return read++;
        }

        Assert.Equal([0, 1, 2], OrderedParallel.Select(Endless(), item => item, 2).Take(3));
        Assert.InRange(read, 3, 64);
    }

    [Fact]
    public void As_many_threads_work_as_were_asked_for_and_no_more()
    {
        // Nobody goes on before two are there; a third would be seen while they meet.
        using Barrier two = new(2);
        int working = 0, most = 0;
        int Watched(int item)
        {
            int now = Interlocked.Increment(ref working);
            two.SignalAndWait(TestContext.Current.CancellationToken);
            lock (two)
                most = Math.Max(most, now);
            Interlocked.Decrement(ref working);
            return item;
        }

        Assert.Equal(300, OrderedParallel.Select(Enumerable.Range(0, 300), Watched, 2).Count());
        Assert.Equal(2, most);
    }

    [Fact]
    public void A_failure_is_thrown_in_its_place_and_ends_the_work()
    {
        // The item after the one that fails is still at work when the source is given up, and whoever has the failure has the end of that too.
        using ManualResetEventSlim isGivenUp = new();
        int working = 0;
        IEnumerable<int> Source()
        {
            try
            {
                for (int item = 0; item < 1000; item++)
                    yield return item;
            }
            finally
            {
                isGivenUp.Set();
            }
        }

        int Failing(int item)
        {
            Interlocked.Increment(ref working);
            if (item == 21)
                isGivenUp.Wait(TestContext.Current.CancellationToken);
            Interlocked.Decrement(ref working);
            return item == 20 ? throw new InvalidOperationException("twenty") : item;
        }

        List<int> seen = [];
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (int result in OrderedParallel.Select(Source(), Failing, 2))
                seen.Add(result);
        });
        Assert.Equal("twenty", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 20), seen);
        Assert.Equal(0, working);
    }

    [Fact]
    public void At_least_one_thread_is_needed() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OrderedParallel.Select([1], item => item, 0));
}

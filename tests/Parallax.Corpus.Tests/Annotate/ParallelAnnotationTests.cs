namespace Parallax.Tests;

public sealed class ParallelAnnotationTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int degree)
    {
        // Early items take longest, so that a race would show.
        static int Slow(int item)
        {
            Thread.SpinWait((500 - item) * 50);
            return item * 2;
        }

        Assert.Equal(Enumerable.Range(0, 500).Select(item => item * 2), OrderedParallel.Select(Enumerable.Range(0, 500), Slow, degree));
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
    public void No_more_threads_work_than_were_asked_for()
    {
        int working = 0, most = 0;
        int Watched(int item)
        {
            int now = Interlocked.Increment(ref working);
            InterlockedMax(ref most, now);
            Thread.SpinWait(2000);
            Interlocked.Decrement(ref working);
            return item;
        }

        Assert.Equal(300, OrderedParallel.Select(Enumerable.Range(0, 300), Watched, 2).Count());
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void A_failure_is_thrown_in_its_place_and_ends_the_work()
    {
        int working = 0;
        int Failing(int item)
        {
            Interlocked.Increment(ref working);
            Thread.SpinWait(500);
            Interlocked.Decrement(ref working);
            return item == 20 ? throw new InvalidOperationException("twenty") : item;
        }

        List<int> seen = [];
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (int result in OrderedParallel.Select(Enumerable.Range(0, 1000), Failing, 2))
                seen.Add(result);
        });
        Assert.Equal("twenty", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 20), seen);
        Assert.Equal(0, working);
    }

    [Fact]
    public void At_least_one_thread_is_needed() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OrderedParallel.Select([1], item => item, 0));

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
            Thread.SpinWait(1);
    }
}

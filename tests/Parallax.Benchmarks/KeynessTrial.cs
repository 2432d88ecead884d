using System.Diagnostics;
using System.Globalization;
using Parallax.Tests;

namespace Parallax.Benchmarks;

/// <summary>
/// Whether the intervals of keyness hold, and how often it calls something reliable where nothing differs, over corpora whose truth is known; and how
/// long it takes for ten thousand articles.
/// </summary>
internal static class KeynessTrial
{
    private const int Articles = 10_000;

    /// <summary>Draws so many corpora of each kind; prints coverage of the intervals and the share of corpora with a false alarm.</summary>
    public static void Run(int runs)
    {
        foreach ((int articles, int others, double effect) in (ReadOnlySpan<(int, int, double)>)[(8, 8, 0), (8, 80, 0), (30, 30, 0), (8, 8, 0.7), (8, 80, 0.7), (30, 30, 0.7)])
        {
            Outcome[] all = new Outcome[runs];
            Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed => all[seed] = Once(seed, articles, others, effect));
            string alarms = effect == 0 ? $", false alarm in {(double)all.Count(one => one.Alarms > 0) / runs:0.000} of corpora" : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{articles,3} and {others,3} articles, effect {effect:0.0}: {runs} corpora, {all.Average(one => one.Tested):0} words each, 95 % intervals hold {(double)all.Sum(one => one.Held) / all.Sum(one => one.Tested):0.000}, Monroe's own {(double)all.Sum(one => one.HeldByWords) / all.Sum(one => one.Tested):0.000}")
                + string.Create(CultureInfo.InvariantCulture, $"{alarms}"));
        }
    }

    /// <summary>The shared news again and again, to ten thousand articles; annotated first, which is not counted.</summary>
    public static void Speed(string path)
    {
        Article[] read = [.. Corpus.Read(path).Articles];
        Article[] many = [.. Enumerable.Range(0, Articles).Select(i => Copy(read[i % read.Length], i / read.Length))];
        AnnotatedCorpus corpus = new Corpus("many", many, []).Annotate(new AnnotationOptions { Lexicons = [] });
        long start = Stopwatch.GetTimestamp();
        int families = corpus.Groups(GroupBy.Outlet).Sum(group => group.IndependentTexts);
        double independence = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        Keyness keyness = corpus.Keyness();
        double time = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Articles.Count} articles ({families} texts by outlet), {keyness.Groups.Sum(group => (long)group.Words)} words of the outlets' own, {keyness.Rows.Count(row => row.HasEnough)} comparisons: which texts are independent {independence:0.0} s, keyness {time:0.0} s"));
    }

    // Sentences in another order, and every word of three changed, so that a copy is no reprint.
    private static Article Copy(Article article, int turn)
    {
        if (turn == 0)
            return article;
        string[] words = article.Text.Split(' ');
        Random random = new(turn);
        for (int i = 0; i < words.Length; i++)
        {
            int other = random.Next(words.Length);
            if (!words[i].Contains('\n', StringComparison.Ordinal) && !words[other].Contains('\n', StringComparison.Ordinal))
                (words[i], words[other]) = (words[other], words[i]);
        }

        return article with { Id = $"{article.Id}-{turn}", Text = string.Join(' ', words), Title = null };
    }

    private static Outcome Once(int seed, int articles, int others, double effect)
    {
        BunchedWords drawn = new(seed, articles, others, effect);
        AnnotatedCorpus corpus = drawn.Corpus.Annotate(new AnnotationOptions { Lexicons = [] });
        KeynessRow row = corpus.Keyness(new KeynessOptions { MaximumTerms = int.MaxValue }).Rows[0];
        int tested = 0, held = 0, byWords = 0;
        foreach (KeynessTerm term in row.Terms)
        {
            if (drawn.LogOddsOf(term.Text) is not { } truth)
                continue;
            tested++;
            held += truth >= term.Interval.Low && truth <= term.Interval.High ? 1 : 0;
            byWords += Math.Abs(truth - term.LogOdds) <= 1.96 * Math.Abs(term.LogOdds / term.Z) ? 1 : 0;
        }

        return new Outcome(tested, held, byWords, effect == 0 ? row.Terms.Count(term => term.IsReliable) : 0);
    }

    private sealed record Outcome(int Tested, int Held, int HeldByWords, int Alarms);
}

namespace Parallax;

/// <summary>What differs between two files that <c>annotate</c> wrote of the same articles: two builds, or two settings.</summary>
/// <param name="Articles">How many articles both files have, with one and the same text.</param>
/// <param name="Unchanged">In how many of these nothing differs.</param>
/// <param name="Findings">How many findings the new file has in them.</param>
/// <param name="Differences">What differs, in the order of the old file and of the places in each article.</param>
/// <param name="OnlyOld">Ids of the articles that only the old file has.</param>
/// <param name="OnlyNew">Ids of the articles that only the new file has.</param>
/// <param name="OtherTexts">Ids of the articles whose text is another one, so that no places can be compared.</param>
public sealed record AnnotationDiff(
    int Articles,
    int Unchanged,
    int Findings,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<string> OnlyOld,
    IReadOnlyList<string> OnlyNew,
    IReadOnlyList<string> OtherTexts)
{
    /// <summary>Compares two files line by line; where their articles stand in one order, one article of each is in memory at a time.</summary>
    /// <param name="oldLines">The old file.</param>
    /// <param name="oldName">Its name, for notes.</param>
    /// <param name="newLines">The new file.</param>
    /// <param name="newName">Its name.</param>
    /// <param name="note">Takes notes on lines that were left out.</param>
    public static AnnotationDiff Between(TextReader oldLines, string oldName, TextReader newLines, string newName, Action<Note> note)
    {
        AnnotationFile old = new(oldLines, oldName, note), now = new(newLines, newName, note);
        Dictionary<string, (int Order, AnnotationLine Line)> waitingOld = new(StringComparer.Ordinal), waitingNew = new(StringComparer.Ordinal);
        List<(int Order, Difference[] Differences)> compared = [];
        List<string> otherTexts = [];
        int findings = 0;
        bool goesOn = true;
        for (int order = 0; goesOn; order++)
        {
            goesOn = false;
            if (old.Next() is { } before)
            {
                goesOn = true;
                if (waitingNew.Remove(before.Id, out (int Order, AnnotationLine Line) other))
                    Compare(order, before, other.Line);
                else
                    waitingOld.Add(before.Id, (order, before));
            }

            if (now.Next() is { } after)
            {
                goesOn = true;
                if (waitingOld.Remove(after.Id, out (int Order, AnnotationLine Line) other))
                    Compare(other.Order, other.Line, after);
                else
                    waitingNew.Add(after.Id, (order, after));
            }
        }

        return new AnnotationDiff(
            compared.Count,
            compared.Count(article => article.Differences.Length == 0),
            findings,
            [.. compared.OrderBy(article => article.Order).SelectMany(article => article.Differences)],
            [.. waitingOld.Values.OrderBy(line => line.Order).Select(line => line.Line.Id)],
            [.. waitingNew.Values.OrderBy(line => line.Order).Select(line => line.Line.Id)],
            otherTexts);

        void Compare(int order, AnnotationLine before, AnnotationLine after)
        {
            if (before.TextSha256 != after.TextSha256)
            {
                otherTexts.Add(before.Id);
                return;
            }

            findings += after.Findings.Count;
            IEnumerable<Difference> found = FindingMatch.Differences(before.Id, before.Findings, after.Findings);
            compared.Add((order, [.. found.Select(each => WithText(each, after.Text ?? before.Text, after.Title))]));
        }
    }

    /// <summary>The same with the words of each place, from the articles that were annotated.</summary>
    public AnnotationDiff With(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ILookup<string, int> at = Enumerable.Range(0, Differences.Count).ToLookup(i => Differences[i].Article, StringComparer.Ordinal);
        Difference[] known = [.. Differences];
        foreach (Article article in articles)
        {
            foreach (int i in at[article.Id])
                known[i] = WithText(known[i], article.Text, article.Title);
        }

        return this with { Differences = known };
    }

    private static Difference WithText(Difference difference, string? text, string? title) =>
        difference with { Text = (difference.In == "title" ? title : text) ?? difference.Text };
}

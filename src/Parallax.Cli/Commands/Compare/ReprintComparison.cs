namespace Parallax;

/// <summary>
/// <c>parallax compare reprints</c>: who shares a text. Articles are read one after another and never annotated, so that a corpus of any size goes.
/// </summary>
internal static class ReprintComparison
{
    /// <summary>Reads the corpus and finds what its articles share.</summary>
    /// <exception cref="CallException">There is no article in it.</exception>
    public static ComparisonResult Of(ComparisonCall call)
    {
        NoteLog notes = new();
        Lineage<ArticleHead> lineage;
        using (ProgressDisplay progress = new(call.Surroundings, "Reading and comparing"))
            lineage = Stoppable(call.Surroundings, Work.Read(call.Surroundings, call.Path, progress, notes.Add)).Lineage();
        return lineage.Articles.Count == 0
            ? throw new CallException($"There is nothing to compare in '{call.Path}': {Corpus.Summarise(0, [.. notes.First])}")
            : new ComparisonResult([lineage.FamilyTable(), lineage.Table()], lineage.Articles.Count, notes) { Json = lineage.ToJson() };
    }

    private static IEnumerable<Article> Stoppable(Surroundings surroundings, IEnumerable<Article> articles)
    {
        foreach (Article article in articles)
        {
            surroundings.Stop.ThrowIfCancellationRequested();
            yield return article;
        }
    }
}

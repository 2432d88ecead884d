namespace Parallax;

/// <summary>Reads a corpus of one article a row of a table, with its text in the column <c>text</c>.</summary>
internal static class CsvCorpus
{
    public static IEnumerable<Article> Read(Stream stream, string? file, Intake intake)
    {
        string? articleFile = Path.GetFileName(file);
        int number = 0;
        foreach ((ArticleFields fields, int line) in CsvTable.Read(stream, file ?? "standard input", "text", intake))
        {
            number++;
            intake.Report(stream);
            if (intake.Take(fields, fields.Exact("text"), $"row-{number}", file, line, articleFile) is { } article)
                yield return article;
        }
    }
}

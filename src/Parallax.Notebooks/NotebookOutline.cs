using Markdig.Syntax;

namespace Parallax;

/// <summary>A notebook's page before it is written: title, lead, and the sections that its headings divide it into.</summary>
internal sealed record NotebookOutline(
    string Title, string TitleHtml, string LeadHtml, QuoteBlock? FirstNote, IReadOnlyList<NotebookSection> Sections)
{
    public static NotebookOutline Of(NotebookRun run)
    {
        // In order: blocks of text, and cells.
        List<object> parts =
        [
            .. run.Cells.SelectMany(cell => cell.Cell.Kind == NotebookCellKind.Markdown
                ? NotebookMarkdown.Blocks(cell.Cell.Source).Cast<object>()
                : cell.Cell.Source.Length == 0 && cell.Failure is null ? [] : [cell]),
        ];
        HeadingBlock? title = parts.FirstOrDefault() is HeadingBlock { Level: 1 } first ? first : null;
        ParagraphBlock? lead = title is null ? null : parts.ElementAtOrDefault(1) as ParagraphBlock;
        QuoteBlock? note = lead is null ? null : parts.ElementAtOrDefault(2) as QuoteBlock;
        int from = new object?[] { title, lead, note }.Count(part => part is not null);
        return new NotebookOutline(
            title is null ? run.Notebook.FileName : NotebookMarkdown.Words(title),
            title is null ? new HtmlWriter().Text(run.Notebook.FileName).ToString() : NotebookMarkdown.InnerHtml(title),
            lead is null ? "" : NotebookMarkdown.InnerHtml(lead),
            note,
            Divide(parts.Skip(from)));
    }

    private static List<NotebookSection> Divide(IEnumerable<object> parts)
    {
        List<NotebookSection> sections = [];
        HashSet<string> taken = new(StringComparer.Ordinal) { "main", "toc-h", "ran", "ran-h", "pa", "pu" };
        List<object> current = [];
        foreach (object part in parts)
        {
            if (part is HeadingBlock { Level: <= 2 } heading)
            {
                current = [];
                string words = NotebookMarkdown.Words(heading);
                sections.Add(new NotebookSection(words, Id(words, taken), NotebookMarkdown.InnerHtml(heading), current));
                continue;
            }

            if (sections.Count == 0)
                sections.Add(new NotebookSection(null, "", "", current));
            current.Add(part);
        }

        return sections;
    }

    private static string Id(string words, HashSet<string> taken)
    {
        string slug = string.Concat(words.Take(60).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
        if (slug.Length == 0)
            slug = "section";
        string id = slug;
        for (int i = 2; taken.Contains(id) || taken.Contains(id + "-h"); i++)
            id = $"{slug}-{i.ToString(CultureInfo.InvariantCulture)}";
        taken.Add(id);
        taken.Add(id + "-h");
        return id;
    }
}

/// <summary>What stands below a heading.</summary>
internal sealed record NotebookSection(string? Heading, string Id, string HeadingHtml, IReadOnlyList<object> Parts);

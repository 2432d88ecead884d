using System.Text.RegularExpressions;

namespace Parallax.Tests;

/// <summary>The first notebook on the sample event, from its cells to the page.</summary>
[Collection(RunsNotebooks.Name)]
public sealed class FirstNotebookTests(FirstNotebookTests.Rendered first) : IClassFixture<FirstNotebookTests.Rendered>
{
    [Fact]
    public void Every_cell_runs_to_its_end() =>
        Assert.False(first.Run.Failed, string.Join("; ", first.Run.Cells.Where(cell => cell.Failure is not null).Select(cell => $"cell {cell.Cell.Number}, {cell.Failure}")));

    [Fact]
    public void The_strip_is_drawn_with_its_voices_and_links()
    {
        Assert.Contains("<p class=\"ft\">Ten articles from first word to last</p>", first.Page);
        Assert.Matches(Pattern("<svg class=\"w760\"[^>]*>.*class=\"v own\".*class=\"v quoted\""), first.Page);
    }

    [Fact]
    public void The_three_comparisons_have_figures_and_tables()
    {
        Assert.InRange(Regex.Count(first.Page, "<figure ", RegexOptions.NonBacktracking), 5, 6);
        Assert.InRange(Regex.Count(first.Page, "<table ", RegexOptions.NonBacktracking), 6, 8);
        foreach (string caption in (string[])["killing called", "Whose voice", "Tone"])
            Assert.Contains(caption, first.Page);
    }

    [Fact]
    public void An_article_is_shown_with_its_voices_and_terms_marked()
    {
        Assert.Contains("class=\"q-attributed\"", first.Page);
        Assert.Contains("<mark class=\"t", first.Page);
        Assert.Contains("Radio Sarnik", first.Page);
    }

    [Fact]
    public void Too_little_text_is_said_in_words() => Assert.Contains("not enough text", first.Page);

    [Fact]
    public void The_articles_are_counted_in_the_cells_output() => Assert.Contains(">10 read, 0 skipped</pre>", first.Page);

    [Fact]
    public void A_link_inside_the_page_leads_somewhere()
    {
        HashSet<string> ids = [.. Regex.Matches(first.Page, " id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking).Select(match => match.Groups["id"].Value)];
        string[] links = [.. Regex.Matches(first.Page, " href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking).Select(match => match.Groups["id"].Value)];
        Assert.InRange(links.Length, 100, int.MaxValue);
        Assert.Empty(links.Where(link => !ids.Contains(link)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_style_sheet_and_the_hatches_stand_in_it_once()
    {
        Assert.Equal(1, Regex.Count(first.Page, "<style>", RegexOptions.NonBacktracking));
        Assert.Equal(1, Regex.Count(first.Page, "<pattern id=\"pa\"", RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Another_run_gives_the_same_page_byte_for_byte() =>
        Assert.Equal(first.Page, NotebookPage.ToHtml(NotebookRunner.Run(first.Run.Notebook, cancellation: TestContext.Current.CancellationToken)));

    [Fact]
    public void Another_folder_can_be_given_from_outside()
    {
        using Notebooks empty = new();
        File.WriteAllText(Path.Combine(empty.Folder, "one.txt"), "A short text about nothing much. It ends here.");
        NotebookRun run = NotebookRunner.Run(
            first.Run.Notebook, NotebookParameters.Parse(["folder=" + empty.Folder]), cancellation: TestContext.Current.CancellationToken);
        Assert.Contains("1 read, 0 skipped", run.Code(3).Text());
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.Singleline);

    public sealed class Rendered
    {
        public Rendered()
        {
            Run = NotebookRunner.Run(Notebook.Load(Path.Combine(SharedData.Root, "notebooks", "01-first-look.ipynb")));
            Page = NotebookPage.ToHtml(Run);
        }

        public NotebookRun Run { get; }

        public string Page { get; }
    }
}

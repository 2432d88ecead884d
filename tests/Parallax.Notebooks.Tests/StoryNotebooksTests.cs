using System.Text.RegularExpressions;

namespace Parallax.Tests;

/// <summary>The notebooks on framing and on one story in several articles, on the sample event, from their cells to the page.</summary>
[Collection(RunsNotebooks.Name)]
public sealed class StoryNotebooksTests(StoryNotebooksTests.Rendered rendered) : IClassFixture<StoryNotebooksTests.Rendered>
{
    private const string Framing = "04-framing.ipynb";
    private const string SameStory = "05-same-story.ipynb";
    private const string WordingName = "02-wording.ipynb";

    [Theory, InlineData(Framing), InlineData(SameStory), InlineData(WordingName)]
    public void Every_cell_runs_to_its_end(string name)
    {
        NotebookRun run = rendered[name].Run;
        Assert.False(run.Failed, string.Join("; ", run.Cells.Where(cell => cell.Failure is not null).Select(cell => $"cell {cell.Cell.Number}, {cell.Failure}")));
    }

    [Theory]
    [InlineData(Framing, "What is the killing called?", "One wording, several voices", "What each actor is called", "How the act is put, and whether the agent is named")]
    [InlineData(SameStory, "What is found where", "Numbers given for the same thing")]
    [InlineData(WordingName, "Words that are more frequent than in what they were compared with")]
    public void Its_figures_are_drawn(string name, params string[] titles)
    {
        string[] figures = [.. Found(rendered[name].Page, "<figure [^>]*>.{0,600}")];
        foreach (string title in titles)
            Assert.Contains(figures, figure => figure.Contains(title, StringComparison.Ordinal));
        Assert.True(Regex.Count(rendered[name].Page, "<svg class=\"w[0-9]+\"", RegexOptions.NonBacktracking) >= titles.Length);
    }

    [Theory]
    [InlineData(Framing, "ShareTable", "Share of choices with")]
    [InlineData(Framing, "HeadlineVoices()", "No attribution or marks dropped in")]
    [InlineData(Framing, "Differences()", "differences is reliable.")]
    [InlineData(Framing, "Kwic(", "“strike*”: ")]
    [InlineData(SameStory, "shared.FamilyTable", "10 articles, 8 independent texts.")]
    [InlineData(SameStory, "shared.Table", "Pairs of articles that share text.")]
    [InlineData(SameStory, "corpus.Lineage()", "10 articles, 8 independent texts.")]
    [InlineData(SameStory, "NotFoundTable", "Nearest sentence found in it")]
    [InlineData(SameStory, "Drift()", "told in ways that differ")]
    [InlineData(SameStory, "numbers.Table()", "have a number in several places")]
    [InlineData(SameStory, "SentenceAlignment()", "in both articles, as each has it.")]
    public void A_cell_has_its_table(string name, string code, string caption)
    {
        Assert.Contains(Cell(name, code).Outputs, output => output.MimeType == "text/html" && output.Content.Contains(caption, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_words_that_differ_are_found_and_the_one_of_a_single_article_is_not()
    {
        string text = Cell(WordingName, "\"harbour\" })").Text();
        Assert.Matches("unrest .* reliable: True", text);
        Assert.Matches("harbour .* reliable: False", text);
        Assert.Contains("Not enough text to say which words are whose", rendered[WordingName].Page);
    }

    [Fact]
    public void Reprints_are_named_where_they_are_left_out()
    {
        string text = Cell(SameStory, "WithoutReprints()").Text();
        Assert.Contains("it was left out as a reprint", text);
        Assert.Contains("8 of 10 articles stay", text);
    }

    [Theory, InlineData(Framing), InlineData(SameStory)]
    public void A_link_inside_the_page_leads_somewhere(string name)
    {
        HashSet<string> ids = [.. Found(rendered[name].Page, " id=\"(?<it>[^\"]+)\"")];
        string[] links = [.. Found(rendered[name].Page, " href=\"#(?<it>[^\"]+)\"")];
        Assert.InRange(links.Length, 100, int.MaxValue);
        Assert.Empty(links.Where(link => !ids.Contains(link)).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Found(string page, string pattern) =>
        Regex.Matches(page, pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Singleline)
            .Select(match => match.Groups["it"] is { Success: true } it ? it.Value : match.Value);

    private CellRun Cell(string name, string code) =>
        Assert.Single(rendered[name].Run.Cells, cell => cell.Cell.Kind == NotebookCellKind.Code && cell.Cell.Source.Contains(code, StringComparison.Ordinal));

    public sealed class Rendered
    {
        private readonly Dictionary<string, (NotebookRun Run, string Page)> all = [];

        public Rendered()
        {
            foreach (string name in (string[])[Framing, SameStory, WordingName])
            {
                NotebookRun run = NotebookRunner.Run(Notebook.Load(Path.Combine(SharedData.Root, "notebooks", name)));
                all[name] = (run, NotebookPage.ToHtml(run));
            }
        }

        public (NotebookRun Run, string Page) this[string name] => all[name];
    }
}

namespace Parallax.Tests;

/// <summary>The first notebook, run and rendered.</summary>
public sealed class NotebookPageTests(Chromium chromium, NotebookPageTests.FirstLook notebook) : PageTests(chromium, notebook), IClassFixture<NotebookPageTests.FirstLook>
{
    // A cell's table stands alone: the whole articles, whose words it counts, are not on the page.
    protected override string[] PlainColumns => ["Words"];

    public sealed class FirstLook() : PageFile("notebook", () =>
    {
        NotebookRun run = NotebookRunner.Run(Notebook.Load(System.IO.Path.Combine(SharedData.Root, "notebooks", "01-first-look.ipynb")));
        Assert.False(run.Failed, run.Summary);
        return NotebookPage.ToHtml(run);
    });
}

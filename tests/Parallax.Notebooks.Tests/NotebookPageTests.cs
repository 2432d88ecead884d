using System.Net;
using System.Text.RegularExpressions;

namespace Parallax.Tests;

[Collection(RunsNotebooks.Name)]
public sealed class NotebookPageTests : IDisposable
{
    private readonly Notebooks notebooks = new();

    public void Dispose() => notebooks.Dispose();

    [Fact]
    public void Headings_lead_and_notes_make_the_page()
    {
        string page = Page(
            Notebooks.Text("# A *first* look\n\nWhat is told here.\n\n> Ten cells.\n\n## The `strip`\n\nLook here.\n\n> A note.\n\nAnd there."),
            Notebooks.Code("1"),
            Notebooks.Text("## The strip\n\n### Below\n\n## !!!"));
        Assert.Contains("<title>A first look</title>", page);
        Assert.Contains("<p class=\"kicker\">Parallax notebook</p>", page);
        Assert.Contains("<h1>A <em>first</em> look</h1>\n<p class=\"lede\">What is told here.</p>\n<div class=\"mn first\" role=\"note\"><p>Ten cells.</p>", page);
        Assert.Contains("<li><a href=\"#the-strip\">The strip</a></li><li><a href=\"#the-strip-2\">The strip</a></li><li><a href=\"#section\">!!!</a></li><li><a href=\"#ran\">", page);
        Assert.Contains("<section id=\"the-strip\" aria-labelledby=\"the-strip-h\"><h2 id=\"the-strip-h\">The <code>strip</code></h2>", page);
        Assert.Contains("<div class=\"mn\" role=\"note\"><p>A note.</p>\n</div>\n<p>Look here.</p>\n<p>And there.</p>", page);
        Assert.Contains("<h3>Below</h3>", page);
        Assert.Equal(page.Split("<section").Length, page.Split("</section>").Length);
    }

    [Fact]
    public void A_notebook_without_a_title_is_called_by_its_file()
    {
        string page = Page(Notebooks.Code("1"));
        Assert.Contains("<h1>test.ipynb</h1>", page);
        Assert.Contains("<section><div class=\"cell\">", page);
    }

    [Fact]
    public void The_number_in_the_file_name_is_the_notebooks()
    {
        string path = notebooks.Write(Notebooks.Json(Notebooks.Text("# A")).ToJsonString(), "01-first.ipynb");
        Assert.Contains("<p class=\"kicker\">Parallax notebook 01</p>", NotebookPage.ToHtml(NotebookRunner.Run(Notebook.Load(path), cancellation: TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Code_is_folded_and_coloured_and_outputs_follow()
    {
        string page = Page(Notebooks.Code("// say it\nvar s = \"<b>\";\nConsole.Write(s);\ns.Length"));
        Assert.Contains(
            "<details class=\"code\"><summary>Code, cell 1</summary><pre class=\"src\" tabindex=\"0\" role=\"region\" aria-label=\"Code of cell 1\"><code>"
            + "<span class=\"c\">// say it</span>\n<span class=\"k\">var</span> s = <span class=\"s\">\"&lt;b&gt;\"</span>;\nConsole.Write(s);\ns.Length</code></pre></details>"
            + "<pre class=\"out\" tabindex=\"0\" role=\"region\" aria-label=\"Output of cell 1\">&lt;b&gt;</pre>"
            + "<pre class=\"out\" tabindex=\"0\" role=\"region\" aria-label=\"Output 2 of cell 1\">3</pre></div>",
            page);
    }

    [Theory]
    [InlineData("#r \"x.dll\"\nusing System;\nstring s = $\"{1 + 2:N0} <\" + @\"a\nb\" + 'c'; /* c */ // d\nreturn s!;")]
    [InlineData("#!csharp\nvar raw = \"\"\"\n  <script>\n  \"\"\";\n#if X\nint y;\n#endif\n")]
    [InlineData("\"never closed\nint § = 3;; }}} ((( \u0000\ud800 \t #r")]
    [InlineData("")]
    public void Colouring_leaves_the_code_as_it_is(string code) =>
        Assert.Equal(code, string.Concat(CodeColours.Of(code).Select(stretch => stretch.Text)));

    [Fact]
    public void The_path_of_a_library_is_coloured_as_text() =>
        Assert.Equal(
            [("#r ", CodeColour.None), ("\"x.dll\"", CodeColour.Text), ("\n", CodeColour.None), ("using", CodeColour.Keyword), (" A;", CodeColour.None)],
            CodeColours.Of("#r \"x.dll\"\nusing A;"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x]( JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x][1]\n\n[1]: vbscript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://example.org/pixel.png)")]
    [InlineData("![<b>](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("## <script>alert(1)</script>")]
    [InlineData("# <script>alert(1)</script>\n\n<iframe src=//example.org>\n\n> <object data=x>")]
    [InlineData("> <base href=//example.org>")]
    [InlineData("| a |\n|---|\n| <script>alert(1)</script> |")]
    [InlineData("```html\"onload=alert(1)\n<script>\n```")]
    public void Hostile_text_stays_text(string markdown)
    {
        string page = Page(Notebooks.Text(markdown), Notebooks.Text("between\n\n" + markdown), Notebooks.Code("1"));
        Assert.DoesNotMatch(Harm(), page[page.IndexOf("<body>", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("Console.Write(\"</pre><script>alert(1)</script>\");")]
    [InlineData("\"</pre><img src=x onerror=alert(1)>\"")]
    [InlineData("throw new Exception(\"</pre><script>alert(1)</script>\");")]
    [InlineData("missing(\"</pre><script>alert(1)</script>\")")]
    [InlineData("// </code><script>alert(1)</script>")]
    [InlineData("#!import </pre><script>alert(1)</script>")]
    [InlineData("#r \"nuget:</pre><script>alert(1)</script>\"")]
    public void Hostile_code_and_output_stays_text(string code)
    {
        string page = Page(Notebooks.Code(code), Notebooks.Code("1"));
        Assert.DoesNotMatch(Harm(), page[page.IndexOf("<body>", StringComparison.Ordinal)..]);
        Assert.Contains("script>", WebUtility.HtmlDecode(page).Replace("img", "script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_names_and_parameters_stay_text()
    {
        string path = notebooks.Write(Notebooks.Json(Notebooks.Code("string a = \"\";", "parameters")).ToJsonString(), "<script>x.ipynb");
        string page = NotebookPage.ToHtml(NotebookRunner.Run(
            Notebook.Load(path), NotebookParameters.Parse(["a=</code><script>alert(1)</script>'\"&"]), cancellation: TestContext.Current.CancellationToken));
        Assert.DoesNotMatch(Harm(), page[page.IndexOf("<body>", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Safe_links_and_pictures_work()
    {
        string page = Page(Notebooks.Text("# T\n\nlead\n\n[a](https://example.org/?a=1&b=2) <https://example.org> [b](#x) [c](02-next.ipynb) ![p](data:image/png;base64,AA==) ![*gone*](p.png)"));
        Assert.Contains("<a href=\"https://example.org/?a=1&amp;b=2\">a</a>", page);
        Assert.Contains("<a href=\"#x\">b</a> c <img src=\"data:image/png;base64,AA==\" alt=\"p\" /> Picture: <em>gone</em>", page);
    }

    [Fact]
    public void Text_with_more_brackets_than_a_person_writes_is_shown_as_it_is()
    {
        string links = string.Concat(Enumerable.Repeat("[a](https://example.org/) ", 2001));
        string page = Page(Notebooks.Text(links));
        Assert.Contains(links.TrimEnd(), WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"https://example.org/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_turn_the_page_round_or_that_no_page_may_hold_are_shown()
    {
        string page = Page(Notebooks.Text("# A\u202Eb\n\nc\u001Bd"));
        Assert.Contains("A[U+202E]b", page, StringComparison.Ordinal);
        Assert.Contains("c\uFFFDd", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("*a _a ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[x](y ")]
    public void Text_nested_without_end_is_shown(string nesting)
    {
        string page = Page(Notebooks.Text("# T\n\n" + string.Concat(Enumerable.Repeat(nesting, 1_000)) + " deep"));
        Assert.Contains("deep", page);
        Assert.EndsWith("</html>\n", page);
    }

    [Theory]
    [InlineData("(", "1", ")", "More than 500 brackets are open inside one another here.")]
    [InlineData("List<", "int", ">", "More than 500 brackets are open inside one another here.")]
    [InlineData("- ", "1", "", "An expression is too long or complex to compile.")]
    public void Code_nested_without_end_is_told_in_a_sentence(string open, string middle, string close, string message)
    {
        string code = string.Concat(Enumerable.Repeat(open, 50_000)) + middle + string.Concat(Enumerable.Repeat(close, 50_000));
        NotebookRun run = notebooks.Run(Notebooks.Code(code, "parameters"));
        Assert.Equal(message, run.Code(1).Failure!.Problems[0].Message);
        Assert.Equal(201, run.Code(1).Failure!.Problems[0].SourceLine!.Length);
        Assert.Contains("Cell 1 failed", NotebookPage.ToHtml(run));
    }

    [Fact]
    public void Code_in_text_scrolls_in_its_own_box() =>
        Assert.Contains("<pre class=\"src\" tabindex=\"0\"><code>run &lt;this&gt;\n</code></pre>", Page(Notebooks.Text("# T\n\n```text\" onload=x\nrun <this>\n```")));

    [Fact]
    public void The_page_allows_no_script_and_only_its_own_style()
    {
        string page = Page(Notebooks.Code("1"));
        Assert.Contains($"content=\"default-src &#x27;none&#x27;; style-src {WebUtility.HtmlEncode(PageStyle.CspSource).Replace("&#39;", "&#x27;", StringComparison.Ordinal)}; img-src data:; base-uri", page);
        Assert.DoesNotContain("<link", page);
        Assert.DoesNotContain("<script", page);
    }

    [Fact]
    public void A_value_that_shows_itself_is_on_the_page_once_styled()
    {
        string page = Page(Notebooks.Code("class Box { public string ToHtml() => \"<div class=\\\"few-box\\\">shown</div>\"; }\nnew Box()"));
        Assert.Contains("</details><div class=\"few-box\">shown</div></div>", page);
    }

    [Fact]
    public void An_error_is_shown_with_its_line_and_what_follows_is_marked_as_not_run()
    {
        string page = Page(Notebooks.Code("int a = 1;"), Notebooks.Code("\tint b = nothing;"), Notebooks.Code("a"));
        Assert.Contains("<details class=\"code\" open><summary>Code, cell 2</summary>", page);
        Assert.Contains(
            "<div class=\"failed\" role=\"group\" aria-label=\"Error of cell 2\"><strong>Cell 2 failed, line 1, character 10</strong><pre class=\"out\" tabindex=\"0\">"
            + "&#x9;int b = nothing;\n&#x9;        ↑\nThe name 'nothing' does not exist in the current context. (CS0103)</pre></div>",
            page);
        Assert.Contains("<strong>Cell 3 was skipped</strong><p class=\"small sans\">Not run, because cell 2 failed.</p>", page);
        Assert.Contains("3 cells: 1 ran, 1 failed, 1 skipped", page);
        Assert.DoesNotContain("   at ", page);
    }

    [Fact]
    public void Given_parameters_are_told_beside_their_code_and_at_the_end()
    {
        string page = NotebookPage.ToHtml(notebooks.Run(
            NotebookParameters.Parse(["folder=../my articles"]), Notebooks.Code("string folder = \"x\";\nint n = 1;", "parameters"), Notebooks.Code("folder")));
        Assert.Contains("<summary>Code, cell 1, parameters</summary>", page);
        Assert.Contains("<p><b>Parameters.</b> This run was given <code>folder=../my articles</code>; the other is the notebook’s own.</p>", page);
        Assert.Contains("<summary>Code, parameters given</summary>", page);
        Assert.Contains("<code>parallax render test.ipynb -p 'folder=../my articles'</code>", page);
    }

    [Fact]
    public void Two_runs_give_the_same_page()
    {
        System.Text.Json.Nodes.JsonObject[] cells = [Notebooks.Text("# A\n\nb"), Notebooks.Code("new { A = 1, B = \"x\" }"), Notebooks.Code("nothing")];
        Notebook notebook = notebooks.Load(cells);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(
            NotebookPage.ToHtml(NotebookRunner.Run(notebook, cancellation: cancellation)),
            NotebookPage.ToHtml(NotebookRunner.Run(notebook, cancellation: cancellation)));
    }

    private string Page(params System.Text.Json.Nodes.JsonObject[] cells) => NotebookPage.ToHtml(notebooks.Run(cells));

    /// <summary>An element or an attribute that does something; what is encoded has no "&lt;" before it.</summary>
    private static Regex Harm() => new(
        "<(script|iframe|object|embed|base|link|form|style|img)|<[a-z][^>]*\\s(on[a-z]+\\s*=|href=\"\\s*(javascript|vbscript|data:text/html))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}

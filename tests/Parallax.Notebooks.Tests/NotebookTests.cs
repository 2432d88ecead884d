using System.Text;
using System.Text.Json.Nodes;

namespace Parallax.Tests;

public sealed class NotebookTests : IDisposable
{
    private readonly Notebooks notebooks = new();

    public void Dispose() => notebooks.Dispose();

    [Fact]
    public void Cells_are_read_with_kind_place_number_and_tags()
    {
        Notebook notebook = notebooks.Load(Notebooks.Text("# A"), Notebooks.Code("1\n2", "parameters"), Notebooks.Text("b"), Notebooks.Code("3"));
        Assert.Equal([0, 1, 0, 2], notebook.Cells.Select(cell => cell.Number));
        Assert.Equal([1, 2, 3, 4], notebook.Cells.Select(cell => cell.Position));
        Assert.Equal("1\n2", notebook.Cells[1].Source);
        Assert.True(notebook.Cells[1].IsParameters);
        Assert.False(notebook.Cells[3].IsParameters);
        Assert.Equal(notebooks.Folder, notebook.Folder);
        Assert.Equal("test.ipynb", notebook.FileName);
    }

    [Fact]
    public void A_source_may_be_one_text_with_any_line_ends()
    {
        JsonObject cell = Notebooks.Code("");
        cell["source"] = "a\r\nb\rc";
        Assert.Equal("a\nb\nc", notebooks.Load(cell).Cells[0].Source);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_notebook()
    {
        string path = Path.Combine(notebooks.Folder, "mark.ipynb");
        File.WriteAllText(path, Notebooks.Json(Notebooks.Code("1")).ToJsonString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Single(Notebook.Load(path).Cells);
    }

    [Theory]
    [InlineData("", "'*' is empty. A notebook is JSON with a list of cells.")]
    [InlineData("{\"cells\": [\n  {]", "'*' is not a notebook: its JSON is broken at line 2, byte 4.")]
    [InlineData("<html>", "'*' is not a notebook: its JSON is broken at line 1, byte 1.")]
    [InlineData("[]", "'*' is not a notebook: its JSON is a list, where an object with \"cells\" is expected.")]
    [InlineData("{}", "'*' does not say its notebook format. Expected: \"nbformat\": 4.")]
    [InlineData("{\"nbformat\":3,\"worksheets\":[]}", "'*' is in notebook format 3; format 4 is read. Opening and saving it in VS Code or Jupyter converts it.")]
    [InlineData("{\"nbformat\":4}", "'*' has no \"cells\", so there is nothing to run.")]
    [InlineData("{\"nbformat\":4,\"cells\":{}}", "\"cells\" of '*' is an object, where a list is expected.")]
    [InlineData("{\"nbformat\":4,\"cells\":[]}", "The list of cells of '*' is empty, so there is nothing to run.")]
    [InlineData("{\"nbformat\":4,\"cells\":[7]}", "Entry 1 of the cells of '*' is a number, where an object is expected.")]
    [InlineData("{\"nbformat\":4,\"cells\":[{}]}", "Entry 1 of the cells of '*' has no \"cell_type\". Allowed: markdown, code, raw.")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"heading\"}]}", "Entry 1 of the cells of '*' has the cell_type 'heading'. Allowed: markdown, code, raw.")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\"}]}", "Entry 1 of the cells of '*' has no \"source\".")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":1}]}", "Entry 1 of the cells of '*' has a number as its \"source\", where text or a list of lines is expected.")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":[\"a\",null]}]}", "Entry 1 of the cells of '*' has null among its lines, where text is expected.")]
    [InlineData("{\"nbformat\":4,\"metadata\":{\"kernelspec\":{\"display_name\":\"Python 3\",\"language\":\"python\"}},\"cells\":[]}", "'*' is for the kernel 'Python 3' (language python). Notebooks of the kernel '.NET (C#)' are run.")]
    [InlineData("{\"nbformat\":4,\"metadata\":{\"kernelspec\":{\"language\":\"F#\",\"name\":\".net-fsharp\"}},\"cells\":[]}", "'*' is for the kernel '.net-fsharp' (language F#). Notebooks of the kernel '.NET (C#)' are run.")]
    [InlineData("{\"nbformat\":4,\"metadata\":{\"language_info\":{\"name\":\"julia\"}},\"cells\":[]}", "'*' is for the kernel 'julia' (language julia). Notebooks of the kernel '.NET (C#)' are run.")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"\\ud800\"}]}", "'*' is not a notebook: a text in it is not valid Unicode.")]
    public void A_malformed_notebook_is_told_in_a_sentence(string content, string message)
    {
        string path = notebooks.Write(content);
        NotebookException exception = Assert.Throws<NotebookException>(() => Notebook.Load(path));
        Assert.Equal(message.Replace("*", path, StringComparison.Ordinal), exception.Message);
    }

    [Fact]
    public void Json_nested_too_deeply_is_told_in_a_sentence()
    {
        string path = notebooks.Write(new string('[', 100_000));
        Assert.Contains("its JSON is broken at line 1", Assert.Throws<NotebookException>(() => Notebook.Load(path)).Message);
    }

    [Fact]
    public void Metadata_of_an_unexpected_kind_does_no_harm()
    {
        string path = notebooks.Write("""{"nbformat":4,"metadata":[],"cells":[{"cell_type":"code","metadata":{"tags":"x","polyglot_notebook":3},"source":"1"}]}""");
        Assert.Equal("csharp", Assert.Single(Notebook.Load(path).Cells).Language);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_told_apart()
    {
        string missing = Path.Combine(notebooks.Folder, "missing.ipynb");
        Assert.Equal($"There is no notebook '{missing}'.", Assert.Throws<NotebookException>(() => Notebook.Load(missing)).Message);
        Assert.Equal(
            $"'{notebooks.Folder}' is a folder. A notebook is a file ending in .ipynb.",
            Assert.Throws<NotebookException>(() => Notebook.Load(notebooks.Folder)).Message);
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_read()
    {
        string path = Path.Combine(notebooks.Folder, "huge.ipynb");
        using (FileStream file = File.Create(path))
            file.SetLength(Notebook.MaximumBytes + (1 << 20));
        Assert.Equal(
            $"'{path}' has 65 MB; notebooks of up to 64 MB are read. Clear its outputs in the editor and save it.",
            Assert.Throws<NotebookException>(() => Notebook.Load(path)).Message);
    }
}

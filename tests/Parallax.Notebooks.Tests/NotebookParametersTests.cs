namespace Parallax.Tests;

[Collection(RunsNotebooks.Name)]
public sealed class NotebookParametersTests : IDisposable
{
    private readonly Notebooks notebooks = new();

    public void Dispose() => notebooks.Dispose();

    [Fact]
    public void A_given_value_takes_the_place_of_the_default()
    {
        NotebookRun run = notebooks.Run(
            NotebookParameters.Parse(["folder=../a=b \"c\"\\d", "minimum= 4 "]),
            Notebooks.Code("string folder = \"x\";\nvar minimum = 3;\nbool other = true;", "parameters"),
            Notebooks.Code("$\"{folder} {minimum + 1} {other}\""));
        Assert.False(run.Failed);
        Assert.Equal("../a=b \"c\"\\d 5 True", run.Code(2).Text());
        Assert.Equal(3, run.Cells.Count);
        Assert.True(run.Cells[1].Cell.IsInjected);
        Assert.Equal("string folder = \"../a=b \\\"c\\\"\\\\d\";\nint minimum = 4;", run.Cells[1].Cell.Source);
        Assert.Equal("2 cells: 2 ran", run.Summary);
    }

    [Fact]
    public void Without_given_values_nothing_is_added()
    {
        NotebookRun run = notebooks.Run(Notebooks.Code("int n = 1;", "parameters"), Notebooks.Code("n"));
        Assert.Equal(2, run.Cells.Count);
        Assert.Equal("1", run.Code(2).Text());
    }

    [Fact]
    public void A_cell_injected_by_an_earlier_run_does_not_win()
    {
        NotebookRun run = notebooks.Run(
            NotebookParameters.Parse(["n=3"]),
            Notebooks.Code("int n = 1;", "parameters"),
            Notebooks.Code("int n = 2;", "injected-parameters"),
            Notebooks.Code("n"));
        Assert.Equal("3", run.Code(3).Text());
    }

    [Theory]
    [InlineData("string", "a\nb", "\"a\\nb\"")]
    [InlineData("string?", "", "\"\"")]
    [InlineData("int", "-3", "-3")]
    [InlineData("ulong", "18446744073709551615", "18446744073709551615")]
    [InlineData("double", "1e3", "1000D")]
    [InlineData("float", "0.5", "0.5F")]
    [InlineData("decimal", "0.10", "0.10M")]
    [InlineData("bool", "True", "true")]
    [InlineData("char", "'", "'\\''")]
    [InlineData("DateOnly", "2024-03-01", "new System.DateOnly(2024, 3, 1)")]
    public void A_value_is_written_as_its_type_wants_it(string type, string value, string code) =>
        Assert.Equal(code, ParameterValue.ToCSharp(type, "name", value));

    [Theory]
    [InlineData("int", "three")]
    [InlineData("int", "3.5")]
    [InlineData("byte", "256")]
    [InlineData("bool", "yes")]
    [InlineData("double", "NaN")]
    [InlineData("double", "1,5")]
    [InlineData("char", "ab")]
    [InlineData("DateOnly", "1 March")]
    public void A_value_of_another_type_is_refused_with_a_sentence(string type, string value)
    {
        NotebookException exception = Assert.Throws<NotebookException>(() => ParameterValue.ToCSharp(type, "name", value));
        Assert.Equal($"The parameter 'name' is declared as {type}, and '{value}' is not a value of that type.", exception.Message);
    }

    [Fact]
    public void A_type_that_cannot_be_given_as_text_is_refused() =>
        Assert.StartsWith(
            "The parameter 'name' is declared as List<int>, which cannot be given as text. Allowed: string, bool,",
            Assert.Throws<NotebookException>(() => ParameterValue.ToCSharp("List<int>", "name", "1")).Message);

    [Theory]
    [InlineData("string a = \"\", b;\nconst int c = 1;\nvar d = -2.5;\nvar e = new int();\nstring a = \"again\";", "string a, string b, int c, double d, var e")]
    [InlineData("// nothing here", "")]
    [InlineData("int Count(int x) { int y = x; return y; }\nlong z = 1;", "long z")]
    public void Only_variables_at_the_top_are_parameters(string code, string declared) =>
        Assert.Equal(declared, string.Join(", ", NotebookParameters.Declared(code).Select(parameter => $"{parameter.Type} {parameter.Name}")));

    [Fact]
    public void An_unknown_parameter_is_refused_before_anything_runs()
    {
        NotebookException exception = Assert.Throws<NotebookException>(() => notebooks.Run(
            NotebookParameters.Parse(["foldr=x"]),
            Notebooks.Code("System.IO.File.WriteAllText(\"ran.txt\", \"\");\nstring folder = \"\";\nint minimum = 3;", "parameters")));
        Assert.Equal("'test.ipynb' has no parameter 'foldr'. Its parameters: folder, minimum.", exception.Message);
        Assert.False(File.Exists(Path.Combine(notebooks.Folder, "ran.txt")));
    }

    [Fact]
    public void A_notebook_without_a_parameters_cell_takes_none() =>
        Assert.Equal(
            "'test.ipynb' takes no parameters: none of its code cells has the tag 'parameters'. Given: a, b.",
            Assert.Throws<NotebookException>(() => notebooks.Run(NotebookParameters.Parse(["a=1", "b=2"]), Notebooks.Code("int a = 1;"))).Message);

    [Theory]
    [InlineData("folder", "'folder' is not a parameter. Expected: name=value, as in folder=../my-articles.")]
    [InlineData("=x", "'=x' is not a parameter. Expected: name=value, as in folder=../my-articles.")]
    public void An_assignment_needs_name_and_value(string assignment, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookException>(() => NotebookParameters.Parse([assignment])).Message);

    [Fact]
    public void A_name_given_twice_is_refused() =>
        Assert.Equal(
            "The parameter 'a' is given twice: '1' and '2'.",
            Assert.Throws<NotebookException>(() => NotebookParameters.Parse(["a=1", "a=2"])).Message);
}

namespace Parallax.Tests;

/// <summary>Data flows one way: no folder uses what uses it.</summary>
public sealed class StructureTests
{
    [Theory, InlineData("Parallax.Corpus"), InlineData("Parallax.Measure"), InlineData("Parallax.Show"), InlineData("Parallax.Cli")]
    public void No_circle_between_the_folders_of_a_project(string project)
    {
        Dictionary<(string From, string To), string> uses = SourceTree.Of(project).Uses();
        Assert.NotEmpty(uses);
        string[] circular = [.. Circular(uses).Select(use => $"{use.Key.From} -> {use.Key.To}: {use.Value}")];
        Assert.True(circular.Length == 0, string.Join('\n', circular));
    }

    [Fact]
    public void A_circle_is_found_and_a_line_is_none()
    {
        Dictionary<(string From, string To), string> uses = new() { [("a", "b")] = "", [("b", "c")] = "", [("c", "b")] = "", [("c", "d")] = "" };
        Assert.Equal([("b", "c"), ("c", "b")], Circular(uses).Select(use => use.Key).Order());
    }

    // What is left when folders that use nothing, or that nothing uses, are taken away one after another.
    private static Dictionary<(string From, string To), string> Circular(Dictionary<(string From, string To), string> uses)
    {
        Dictionary<(string From, string To), string> left = new(uses);
        while (true)
        {
            HashSet<string> users = [.. left.Keys.Select(use => use.From)], used = [.. left.Keys.Select(use => use.To)];
            List<(string From, string To)> ends = [.. left.Keys.Where(use => !users.Contains(use.To) || !used.Contains(use.From))];
            if (ends.Count == 0)
                return left;
            ends.ForEach(end => left.Remove(end));
        }
    }
}

using System.Globalization;
using System.Text.Json;

namespace Parallax.Tests;

/// <summary>Labels of real articles against a reader's judgement of a random sample of them (data/gold/page-furniture.tsv).</summary>
public class JudgedBlocksTests
{
    [Fact]
    public void Blocks_judged_right_keep_their_kind_and_most_judged_wrong_have_lost_it()
    {
        Dictionary<string, HashSet<(BlockKind, TextSpan)>> labels = [];
        int right = 0, kept = 0, wrong = 0, mended = 0;
        foreach (string line in File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "page-furniture.tsv")))
        {
            if (line.StartsWith('#'))
                continue;
            string[] fields = line.Split('\t');
            if (labels.Count == 0 || !labels.ContainsKey(fields[1]))
                Read(fields[0], labels);
            TextSpan span = new(int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture));
            bool isLabelled = labels[fields[1]].Contains((Enum.Parse<BlockKind>(fields[4]), span));
            if (fields[5] == "right")
            {
                right++;
                kept += isLabelled ? 1 : 0;
            }
            else
            {
                wrong++;
                mended += isLabelled ? 0 : 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kept} of {right} right ones kept, {mended} of {wrong} wrong ones mended");
        Assert.True(kept >= right * 0.98, $"Only {kept} of {right} blocks that a reader judged right still have their kind.");
        Assert.True(mended >= wrong * 0.55, $"Only {mended} of {wrong} blocks that a reader judged wrong have lost that kind.");
    }

    private static void Read(string file, Dictionary<string, HashSet<(BlockKind, TextSpan)>> labels)
    {
        foreach (string line in File.ReadLines(SharedData.Path("corpora/" + file)))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
            Article article = new(Field("id")!, Outlet.Unnamed, Field("text")!) { Title = Field("title"), Author = Field("author") };
            labels[article.TextSha256] = [.. BlockLabeller.Default.Label(article).Blocks.Select(block => (block.Kind, block.Span))];
        }
    }
}

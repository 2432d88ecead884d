using System.Text.Json;

namespace Parallax.Tests;

/// <summary>What people marked as reported speech is an article's own text, so none of it may lie in a block that is left out.</summary>
public class AttributionsKeptTests
{
    [Theory, InlineData("gold/polnear-dev.jsonl"), InlineData("gold/polnear-train.jsonl")]
    public void No_marked_attribution_lies_in_page_furniture_and_every_title_is_found(string file)
    {
        int attributions = 0;
        foreach (string line in File.ReadLines(SharedData.Path(file)))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string text = json.RootElement.GetProperty("text").GetString()!;
            Article article = new("a", Outlet.Unnamed, text)
            {
                Title = json.RootElement.GetProperty("title").GetString(),
                Author = json.RootElement.GetProperty("author").GetString(),
            };
            LabelledArticle labelled = BlockLabeller.Default.Label(article);
            Assert.True(labelled.TitleIsInText);
            int[] offsets = Utf16Offsets(text);
            foreach (JsonElement attribution in json.RootElement.GetProperty("attributions").EnumerateArray())
            {
                attributions++;
                foreach (JsonElement span in attribution.GetProperty("content").EnumerateArray())
                {
                    TextSpan marked = TextSpan.FromBounds(offsets[span[0].GetInt32()], offsets[span[1].GetInt32()]);
                    Assert.DoesNotContain(labelled.Blocks, block => !block.IsAnalysed && block.Span.Overlaps(marked));
                }
            }
        }

        Assert.True(attributions > 1000);
    }

    // The gold counts code points, a string UTF-16 code units.
    private static int[] Utf16Offsets(string text)
    {
        List<int> offsets = [];
        for (int at = 0; at < text.Length; at += at + 1 < text.Length && char.IsSurrogatePair(text, at) ? 2 : 1)
            offsets.Add(at);
        return [.. offsets, text.Length];
    }
}

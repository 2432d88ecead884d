using System.Globalization;
using System.Text.Json;

namespace Parallax.Tests;

/// <summary>Agencies read out of real articles' texts against the agency that their collection names for them.</summary>
public class WireCreditTests
{
    private static readonly Dictionary<string, string> Agencies = new(StringComparer.Ordinal)
    {
        ["AP"] = "ap",
        ["Associated Press"] = "ap",
        ["The Associated Press"] = "ap",
        ["AFP"] = "afp",
        ["Agence France-Presse"] = "afp",
        ["Reuters"] = "reuters",
        ["Thomson Reuters"] = "reuters",
        ["UPI"] = "upi",
        ["United Press International"] = "upi",
    };

    [Fact]
    public void The_agency_of_a_text_is_read_out_of_the_text_alone()
    {
        Tally tally = new();
        foreach (string line in File.ReadLines(SharedData.Path("gold/polnear-dev.jsonl")).Concat(File.ReadLines(SharedData.Path("gold/polnear-train.jsonl"))))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string? wire = json.RootElement.GetProperty("wire").GetString();
            Article article = new("a", Outlet.Unnamed, json.RootElement.GetProperty("text").GetString()!);
            string? found = BlockLabeller.Default.Label(article).Credits
                .Where(credit => credit.Purpose == CreditPurpose.Text)
                .Select(credit => Agencies.GetValueOrDefault(credit.Name))
                .FirstOrDefault(agency => agency is not null);
            tally.Add(wire is not null, found is not null, wire is not null && found == wire);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(tally.ToString());
        Assert.True(tally.F1 >= 0.92, string.Create(CultureInfo.InvariantCulture, $"F1 {tally.F1:0.000}: {tally}"));
    }
}

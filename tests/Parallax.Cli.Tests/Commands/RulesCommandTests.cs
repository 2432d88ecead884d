using System.Text.Json;

namespace Parallax.Tests;

public sealed class RulesCommandTests
{
    [Fact]
    public void All_rules_are_printed_with_what_they_find_and_an_example()
    {
        Call call = Call.Of("rules", "--format", "json");
        JsonElement[] rules = [.. JsonDocument.Parse(call.Output).RootElement.EnumerateArray()];
        Assert.Equal(Rule.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("rule").GetString()));
        Assert.All(rules, rule => Assert.NotEqual("", rule.GetProperty("example").GetString()));
        Assert.Equal(0, call.Status);
    }

    [Fact]
    public void The_beginning_of_an_id_prints_those_that_begin_so()
    {
        string table = Call.Of("rules", "label.ap").Output;
        Assert.Contains("label.apposition-before", table, StringComparison.Ordinal);
        Assert.DoesNotContain("label.copula", table, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_no_rule_has_is_answered_by_a_near_one()
    {
        Call call = Call.Of("rules", "label.copule");
        Assert.Equal(2, call.Status);
        Assert.Equal("No rule is called 'label.copule'. Did you mean 'label.copula'? 'parallax rules' prints all.\n", call.Error);
    }

    [Fact]
    public void A_report_says_the_rules_where_it_is_asked_to()
    {
        using TempFolder folder = new();
        folder.With("event/a.txt", "Mayor Marta Velin said the bridge would open in spring. The attack on it killed three.");
        Call.Of("report", folder["event"], "-o", folder["plain.html"]);
        Call.Of("report", folder["event"], "--explain", "-o", folder["explained.html"]);
        Assert.DoesNotContain("quote.verb-before", File.ReadAllText(folder["plain.html"]), StringComparison.Ordinal);
        string explained = File.ReadAllText(folder["explained.html"]);
        Assert.Contains("(quote.verb-before, speaker.name)", explained, StringComparison.Ordinal);
        Assert.Contains("speaker, verb, then the statement", explained, StringComparison.Ordinal);
    }
}

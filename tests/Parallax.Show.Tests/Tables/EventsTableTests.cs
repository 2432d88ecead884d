using System.Text.Json;

namespace Parallax.Tests;

/// <summary>Events as a table, as JSON, and as the sentence of a report.</summary>
public sealed class EventsTableTests
{
    private static readonly ArticleAnnotator Annotator = new();

    private static readonly Article[] Articles =
    [
        Of("ferry-1", "Ferry sinks off Lundvik\n\nThe ferry Astrid Moe sank in fog off Lundvik harbour. Divers searched the wreck."),
        Of("vote-1", "Pension bill fails in Orsk\n\nParliament in Orsk rejected the pension bill after a debate of nine hours."),
        Of("ferry-2", "Nine missing after Lundvik ferry sinks\n\nNine passengers of the ferry Astrid Moe are missing off Lundvik."),
        Of("quays", "Spring on the quays\n\nBakers and buskers are back in Halmere, where cherry trees bloom."),
    ];

    private static readonly AnnotatedCorpus Corpus = new(new Corpus("harbour", Articles, []), [.. Articles.Select(Annotator.Annotate)], []);

    [Fact]
    public void A_row_is_an_event_with_its_articles_and_its_dates()
    {
        Table table = Corpus.Events().Table();
        Assert.Equal(["Event", "Articles", "Dates", "Which"], table.Columns.Select(column => column.Heading));
        TableRow first = table.Sections[0].Rows[0];
        Assert.Equal(["2", "13 May 2026"], first.Cells.Take(2).Select(cell => cell.Parts[0].Text));
        Assert.Equal(["1 Outlet ferry-1", "3 Outlet ferry-2"], first.Cells[2].Parts.Select(part => part.Text));
        Assert.Equal(4, table.Tidy.Rows.Count);
    }

    [Fact]
    public void Json_names_each_event_with_the_ids_of_its_articles()
    {
        using JsonDocument json = JsonDocument.Parse(Corpus.Compare("events").ToJson());
        Assert.Equal(
            ["ferry-1 ferry-2", "vote-1", "quays"],
            json.RootElement.GetProperty("events").EnumerateArray().Select(one => string.Join(' ', one.GetProperty("articles").EnumerateArray().Select(id => id.GetString()))));
        Assert.All(json.RootElement.GetProperty("events").EnumerateArray(), one => Assert.NotEqual("", one.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_report_says_how_many_events_there_are_and_why()
    {
        string page = new Report(Corpus).ToHtml(), asked = new Report(Corpus, new() { EventsBy = EventGrouping.One }).ToHtml();
        Assert.Contains("Three events, told apart by the names, places, acts and numbers of headlines and first sentences, and by dates: “", page, StringComparison.Ordinal);
        Assert.Contains("two of one article each.", page, StringComparison.Ordinal);
        Assert.Contains("All articles are taken for one event, as asked.", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_is_heeded_by_name() => Assert.Single(Corpus.Compare("events", ("event", "one")).Tables[0].Rows);

    private static Article Of(string id, string text) => new(id, new Outlet("Outlet " + id), text) { Date = "2026-05-13" };
}

using System.Text.Json;

namespace Parallax.Tests;

/// <summary>A block as marked by hand.</summary>
internal sealed record GoldBlock(string Kind, int Start, int Length)
{
    public BlockKind BlockKind => Enum.Parse<BlockKind>(Kind, ignoreCase: true);

    public TextSpan Span => new(Start, Length);
}

/// <summary>A cue as marked by hand.</summary>
internal sealed record GoldCue(int Start, int Length, string Lemma, string Stance)
{
    public TextSpan Span => new(Start, Length);
}

/// <summary>A speaker as marked by hand.</summary>
internal sealed record GoldSpeaker(int Start, int Length, string Entity, string? Affiliation, string Role)
{
    public TextSpan Span => new(Start, Length);
}

/// <summary>A quotation as marked by hand. <see cref="Unclosed"/> where the article forgot a mark.</summary>
internal sealed record GoldQuotation(
    string Kind,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Marked,
    GoldCue? Cue,
    GoldSpeaker? Speaker,
    bool Unclosed = false)
{
    public QuotationKind QuotationKind => Enum.Parse<QuotationKind>(Kind, ignoreCase: true);
}

/// <summary>A contested word as marked by hand; <see cref="In"/> is "title" where it stands in a title given apart.</summary>
internal sealed record GoldTerm(
    int Start, int Length, string Word, string Voice, string? Speaker, string Block, bool IsName, string In = "text")
{
    public TextSpan Span => new(Start, Length);

    public TextPart Part => Enum.Parse<TextPart>(In, ignoreCase: true);
}

/// <summary>One article of the sample event with what was marked in it by hand.</summary>
internal sealed record GoldArticle(
    string Id,
    string TextSha256,
    IReadOnlyList<GoldBlock> Blocks,
    IReadOnlyList<GoldQuotation> Quotations,
    IReadOnlyList<GoldTerm> Terms)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The folder of the event that the gold is about.</summary>
    public static string EventFolder => Path.Combine(SharedData.Root, "data", "events", "sarnik-road");

    /// <summary>All articles, in the order of the files.</summary>
    public static IReadOnlyList<GoldArticle> ReadAll()
    {
        GoldArticle[] blocks = Read("blocks.jsonl"), quotations = Read("quotations.jsonl"), terms = Read("terms.jsonl");
        return
        [
            .. blocks.Select((article, i) => article.Id == quotations[i].Id && article.Id == terms[i].Id
                && article.TextSha256 == quotations[i].TextSha256 && article.TextSha256 == terms[i].TextSha256
                ? article with { Quotations = quotations[i].Quotations, Terms = terms[i].Terms }
                : throw new InvalidDataException($"The gold files disagree in line {i + 1}: '{article.Id}'.")),
        ];
    }

    private static GoldArticle[] Read(string file) =>
        [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "sarnik-road", file))
            .Select(line => JsonSerializer.Deserialize<GoldArticle>(line, Json)!)];
}

namespace Parallax;

public static partial class FigureExtensions
{
    private const int MostClaims = 12;
    private const int MostCharacters = 7;

    /// <summary>
    /// One row a claim, one panel a rung, from quoted on the left to the own voice of a headline on the right. A bar's length is the number of
    /// independent texts; the articles' numbers stand beside it.
    /// </summary>
    public static Figure Figure(this VoiceLadder ladder)
    {
        LadderClaim[] claims = [.. Shown(ladder)];
        int most = claims.SelectMany(static claim => TableExtensions.Rungs.Select(claim.TextsOn)).DefaultIfEmpty(1).Max();
        return new Figure(
            "ladder",
            "One wording, several voices",
            "From words in marks with a speaker, on the left, to the outlet’s own. "
                + "Numbers are articles, h: in a headline; a bar is as long as its independent texts are many.",
            [.. TableExtensions.Rungs.Select(rung => Panel(rung, most))],
            [.. claims.Select(Row)],
            [.. claims.SelectMany(static (claim, row) => Marks(claim, row))],
            ladder.Table())
        {
            Size = FigureSize.Wide,
            RowHeight = 36,
            BarHeight = 12,
            Key = new FigureKey([.. TableExtensions.Rungs.Select(static rung => rung.AsVoice()).Distinct()], []),
            Caption = Settings(ladder.Settings),
            Description = $"{Count(claims.Length, "claim")}, each with the articles in which it is quoted, "
                + "in marks without a speaker, attributed, or in the outlet’s own voice.",
        };
    }

    /// <summary>
    /// One claim: its rungs from top to bottom, the articles from left to right, so that an article on two rungs stands above itself.
    /// </summary>
    public static Figure Figure(this LadderClaim claim)
    {
        int[] articles = [.. claim.Places.Select(static place => place.Number).Distinct().Order()];
        return new Figure(
            "ladder-claim",
            $"{Capital(claim.Label(60))} from quoted to own voice",
            "Numbers are articles; h: in a headline. A rung is a voice, and none is better.",
            [new FigurePanel(new Scale(0, articles.Length, []))],
            [
                .. TableExtensions.Rungs.Select(rung => new FigureRow(rung.Name())
                {
                    ShortDetail = claim.TextsOn(rung) is > 0 and int texts ? Count(texts, "text") : null,
                }),
            ],
            [.. TableExtensions.Rungs.SelectMany(rung => Marks(claim, rung, articles))],
            new VoiceLadder([claim], []).Table())
        {
            RowHeight = 26,
            BarHeight = 12,
            Key = new FigureKey([.. claim.Rungs.Select(static rung => rung.AsVoice()).Distinct()], []),
            Description = string.Join("; ", claim.Rungs.Select(rung => Reading(claim, rung))) + ".",
        };
    }

    // Wordings first: they are what a lexicon does not know. Terms fill the rest.
    private static IEnumerable<LadderClaim> Shown(VoiceLadder ladder) => ladder.Claims.OrderBy(static claim => claim.Kind).Take(MostClaims);

    private static FigurePanel Panel(LadderRung rung, int most) => new(new Scale(0, most, []))
    {
        Heading = rung == LadderRung.OwnHeadline ? ["Own,", "headline"] : [rung.Name()],
        ShortHeading = rung switch
        {
            LadderRung.Uncredited => ["No", "speaker"],
            LadderRung.Attributed => ["Attrib-", "uted"],
            LadderRung.OwnHeadline => ["Own,", "headline"],
            _ => null,
        },
    };

    private static FigureRow Row(LadderClaim claim)
    {
        string articles = Count(claim.Articles, "article"), texts = Count(claim.IndependentTexts, "text");
        return new FigureRow(claim.Label())
        {
            Detail = claim.Kind == LadderClaimKind.Term ? $"contested term, {articles}, {texts}" : $"{articles}, {texts}",
            ShortDetail = texts,
        };
    }

    private static IEnumerable<Mark> Marks(LadderClaim claim, int row)
    {
        foreach (LadderRung rung in claim.Rungs)
        {
            Concordance places = new([.. claim.On(rung).Select(static place => place.Place)]);
            int texts = claim.TextsOn(rung);
            string reading = Reading(claim, rung);
            yield return new BarMark(row, (int)rung, 0, texts, rung.AsVoice(), reading) { Places = places };
            yield return new TextMark(row, (int)rung, texts, Numbers(claim.ArticlesOn(rung)), reading) { Places = places };
        }
    }

    private static IEnumerable<Mark> Marks(LadderClaim claim, LadderRung rung, int[] articles)
    {
        foreach ((string number, LadderPlace first, Concordance places) in claim.ArticlesOn(rung))
        {
            double at = Array.IndexOf(articles, first.Number) + 0.3;
            string reading = $"{number} {first.Place.Article.OutletName()}: {rung.Name().ToLowerInvariant()}";
            yield return new BarMark((int)rung, 0, at - 0.2, at, rung.AsVoice(), reading) { Places = places };
            yield return new TextMark((int)rung, 0, at, number, reading) { Places = places };
        }
    }

    private static string Reading(LadderClaim claim, LadderRung rung)
    {
        string articles = Articles([.. claim.On(rung).Select(static place => place.Number).Distinct()]);
        return $"{claim.Label(60)}: {rung.Name().ToLowerInvariant()} in {articles} ({Count(claim.TextsOn(rung), "text")})";
    }

    // "1 2 5h", and "97 +3" where there is no room for all.
    private static string Numbers(IReadOnlyList<(string Number, LadderPlace First, Concordance Places)> articles)
    {
        string First(int count) => string.Join(' ', articles.Take(count).Select(static article => article.Number));
        int shown = articles.Count;
        if (First(shown).Length <= MostCharacters)
            return First(shown);
        while (shown > 1 && First(shown).Length + 3 > MostCharacters)
            shown--;
        return $"{First(shown)} +{Number(articles.Count - shown)}";
    }
}

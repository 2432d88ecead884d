namespace Parallax;

/// <summary>What stands over lines of a concordance that agree in it.</summary>
internal sealed record PlaceHead(ArticleKey Article, Voice Voice, string? Speaker, string? Block)
{
    public static PlaceHead Of(Place place) => new(new ArticleKey(place.Article), place.Voice, place.Speaker, place.BlockName());

    /// <summary>"3 Halmere Post, quoted, Ilsen, headline"; after the first head of a list only what is not the same all over the list.</summary>
    public string Text(ShowContext context, PlaceHead? before, PlaceAgreement list)
    {
        List<string> parts = [];
        bool isFirst = before is null;
        if (isFirst ? !list.OnNamedArticle : before!.Article != Article)
            parts.Add(Named(context, isFirst, list));
        if (isFirst || !list.OnVoice)
            parts.Add(Voice.Name());
        if (Speaker is not null && (isFirst || !list.OnSpeaker))
            parts.Add(Speaker);
        if (Block is not null)
            parts.Add(Block);
        else if (before?.Block is not null && before.Article == Article)
            parts.Add("body");
        return parts.Count == 0 ? Named(context, isFirst, list) : string.Join(", ", parts);
    }

    // An outlet that all articles of the list share is named once.
    private string Named(ShowContext context, bool isFirst, PlaceAgreement list)
    {
        string outlet = Article.Value.Article.Outlet.Name;
        return context.NumberOf(Article.Value) is not { } number ? outlet
            : isFirst || !list.OnOutlet ? $"{Number(number)} {outlet}"
            : Number(number);
    }
}

/// <summary>What all places of a list have in common.</summary>
/// <param name="OnNamedArticle">They are of one article, and the list's heading names it.</param>
/// <param name="OnOutlet">Their articles are of one outlet.</param>
/// <param name="OnVoice">They stand in one voice.</param>
/// <param name="OnSpeaker">They are of one speaker, or of none.</param>
internal readonly record struct PlaceAgreement(bool OnNamedArticle, bool OnOutlet, bool OnVoice, bool OnSpeaker)
{
    public static PlaceAgreement Of(PlaceList list)
    {
        Concordance places = list.Places;
        return new(
            list.Heading.Contains(places[0].Article.OutletName(), StringComparison.Ordinal)
                && places.All(place => place.Article == places[0].Article),
            places.All(place => place.Article.Article.Outlet == places[0].Article.Article.Outlet),
            places.All(place => place.Voice == places[0].Voice),
            places.All(place => place.Speaker == places[0].Speaker));
    }
}

/// <summary>An article that is the same only where it is one object: comparing contents would compare whole texts.</summary>
internal readonly record struct ArticleKey(AnnotatedArticle Value)
{
    public bool Equals(ArticleKey other) => ReferenceEquals(Value, other.Value);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Value);
}

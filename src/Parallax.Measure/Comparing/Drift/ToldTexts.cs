using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>The texts of a corpus as renderings are read from them, each text and each sentence read once.</summary>
internal sealed class ToldTexts(AnnotatedCorpus corpus)
{
    private readonly WordRarity rarity = WordRarity.Of(corpus);
    private readonly Dictionary<AnnotatedArticle, VoicedText[]> texts = [];
    private readonly Dictionary<(VoicedText, int), ToldRendering> sentences = [];

    /// <summary>The texts of an article, in reading order.</summary>
    public VoicedText[] Of(AnnotatedArticle article) =>
        CollectionsMarshal.GetValueRefOrAddDefault(texts, article, out _) ??= VoicedText.Of(article);

    public ToldRendering Rendering(VoicedText told, int sentence) =>
        CollectionsMarshal.GetValueRefOrAddDefault(sentences, (told, sentence), out _) ??= new ToldRendering(told, [sentence], rarity);

    /// <summary>The sentences at these places of one text as one rendering; null where no sentence with words is there.</summary>
    public ToldRendering? Rendering(IReadOnlyList<Place> places)
    {
        VoicedText told = Array.Find(Of(places[0].Article), text => text.Text.Part == places[0].In)!;
        int[] found = [.. places.Where(place => place.In == places[0].In && told.Text.SentenceAt(place.Span.Start) is not null)
            .Select(place => told.Text.SentenceOf(told.Text.TokenAt(place.Span.Start)))];
        if (found.Length == 0)
            return null;
        ToldRendering rendering = found.Length == 1 ? Rendering(told, found[0]) : new ToldRendering(told, found, rarity);
        return rendering.Words.Length == 0 ? null : rendering;
    }
}

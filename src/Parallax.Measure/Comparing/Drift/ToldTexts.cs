using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>The texts of a corpus as renderings are read from them, each prepared once.</summary>
internal sealed class ToldTexts(AnnotatedCorpus corpus)
{
    private readonly WordRarity rarity = WordRarity.Of(corpus);
    private readonly ConditionalWeakTable<SegmentedText, ToldText> known = [];

    public ToldText Of(AnnotatedArticle article, TextPart part)
    {
        SegmentedText text = article.Segmented.Of(part);
        return known.GetValue(text, text => new ToldText(article, text, rarity));
    }

    /// <summary>The sentences at these places of one text as one rendering; null where no sentence with words is there.</summary>
    public ToldRendering? Rendering(IReadOnlyList<Place> sentences)
    {
        ToldText told = Of(sentences[0].Article, sentences[0].In);
        Sentence[] found = [.. sentences.Where(place => place.In == sentences[0].In).Select(place => told.Text.SentenceAt(place.Span.Start))
            .OfType<Sentence>()];
        if (found.Length == 0)
            return null;
        ToldRendering rendering = new(told, found);
        return rendering.Words.Length == 0 ? null : rendering;
    }
}

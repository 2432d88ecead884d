namespace Parallax;

/// <summary>
/// “W” is the own wording of A alone; B has it in marks. The term has a pole, it is said of the same thing as far as the words around it tell, and the
/// sentence in A's own voice holds nothing that could be somebody's.
/// </summary>
internal static class TermFindings
{
    // So many content words of the two sentences beside the term are the same, names included.
    private const int MinimumShared = 2;
    private const int MostLines = 5;

    public static IEnumerable<Finding> Of(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        return corpus.Lexicons.SelectMany(corpus.VoiceContrasts).Where(contrast => contrast.Option.Pole != Pole.Neutral)
            .Select(contrast => Finding(contrast, independence)).OfType<Finding>();
    }

    private static Finding? Finding(VoiceContrast contrast, Independence independence)
    {
        Place[] own = [.. contrast.ByVoice.GetValueOrDefault(Voice.Own, Concordance.Empty)];
        if (own.Select(place => independence.FamilyOf(place.Article)).Distinct().Count() != 1 || Array.Find(own, IsSurelyOwn) is not { } first)
            return null;
        int family = independence.FamilyOf(first.Article);
        string words = Stems(first);
        HashSet<string> around = Around(first);
        FindingLine[] others = [.. contrast.Reported
            .Where(place => place.Speaker is not null && independence.FamilyOf(place.Article) != family
                && Stems(place) == words && !AreOneSentence(first, place) && Around(place).Count(around.Contains) >= MinimumShared)
            .GroupBy(place => independence.FamilyOf(place.Article))
            .Select(text => new FindingLine(text.First(), [.. text.Select(place => place.Article).Distinct().Where(article => article != text.First().Article)]))];
        if (others.Length == 0)
            return null;
        FindingLine own1 = new(first, [.. own.Select(place => place.Article).Distinct().Where(article => article != first.Article)]);
        return new Finding(
            FindingKind.OwnTerm, [own1, .. others.Take(MostLines - 1)], own.Length == 1 ? FindingHold.OnePlace : FindingHold.OneArticle, own.Length);
    }

    // The very words that stand elsewhere in marks are a quotation that was not recognised, rather than the outlet's own.
    private static bool AreOneSentence(Place own, Place other)
    {
        HashSet<string> one = Around(own), two = Around(other);
        return one.Count(two.Contains) >= .6 * Math.Min(one.Count, two.Count);
    }

    // No marks, no reporting word and no speaker in the whole sentence.
    private static bool IsSurelyOwn(Place place)
    {
        VoicedText told = VoicedText.Of(place.Article).First(text => text.Text.Part == place.In);
        int number = told.Text.SentenceOf(told.Text.TokenAt(place.Span.Start));
        Sentence sentence = told.Text.Sentences[number];
        return Array.TrueForAll(told.Words(number), word => word.Voice == Voice.Own && !word.IsFrame)
            && !Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(token =>
                told.Text.Tokens[token].Kind == TokenKind.QuotationMark || told.Language.CueAt(token) is { IsSpeech: true });
    }

    // One option of a contrast has many words; the sentence is about one of them.
    private static string Stems(Place place) => string.Join(' ',
        WordPhrases.Split(place.Article.TextAt(place.In, place.Span).ToString()).Select(WordStem.Of));

    private static HashSet<string> Around(Place place)
    {
        VoicedText told = VoicedText.Of(place.Article).First(text => text.Text.Part == place.In);
        return [.. told.Words(told.Text.SentenceOf(told.Text.TokenAt(place.Span.Start)))
            .Where(word => word.IsContent && !place.Span.Overlaps(word.Span)).Select(word => word.Stem)];
    }
}

namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The claims that are somebody's words at one place and stand in another voice elsewhere: in another article, or in the headline over the text.
    /// A wording recurs where the same content words, in any form, follow each other with at most three words of grammar between two of them, in one
    /// stretch of one voice. Few words in marks are a claim where most of them recur; of longer quotations, and of what is attributed without marks,
    /// only stretches that tell more, in sentences that have more in common or render one statement
    /// (<see cref="Measures.SentenceAlignment"/>), in articles with like words. Names tell nothing, set phrases of English news little.
    /// Then the contested terms of the lexicons that have a pole (<see cref="VoiceContrast"/>), as far as it is told which act they name: a claim is
    /// about one act.
    /// </summary>
    public static VoiceLadder VoiceLadder(this AnnotatedCorpus corpus, VoiceLadderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new VoiceLadderOptions();
        ClaimTexts texts = new(corpus);
        LadderPlaces places = new(corpus);
        List<LadderClaim> claims = [.. ClaimGroups.Of(texts, new ClaimFinder(texts, options).Find()).Select(group => places.Claim(texts, group))];
        if (options.WithTerms)
        {
            claims.AddRange(corpus.Lexicons.SelectMany(corpus.VoiceContrasts)
                .Where(static contrast => contrast.Act is not null && contrast.Option.Pole != Pole.Neutral)
                .Select(places.Claim));
        }

        return new VoiceLadder(
            [.. claims.Where(static claim => claim.Rungs.Count > 1)
                .OrderByDescending(static claim => claim.Rungs.Count)
                .ThenByDescending(static claim => claim.IndependentTexts)
                .ThenByDescending(static claim => claim.Rungs[^1] - claim.Rungs[0])
                .ThenBy(static claim => claim.Kind)
                .ThenByDescending(static claim => claim.Places.Any(static place => place.IsInHeadline))
                .ThenByDescending(static claim => claim.Articles)
                .ThenByDescending(static claim => claim.Text.Length)],
            Settings(corpus, options));
    }

    private static List<Setting> Settings(AnnotatedCorpus corpus, VoiceLadderOptions options) =>
    [
        new("a wording", $"content words in any form, in order, at most {ClaimTexts.MostBetween} words of grammar between two of them; in one "
            + "stretch of one voice"),
        new("a claim", $"of up to {options.FewWordsInMarks} words in marks, {Caption.Percent(options.MinimumCover)} of the content words; of longer "
            + "quotations at least 3, of what is "
            + "attributed without marks at least 4 in sentences that render one statement; rare words, no names and no set phrases of English news"),
        .. options.WithTerms ? [new Setting("terms", Lexicons(corpus) + ", those with a pole, where it is told which act they name")]
            : Array.Empty<Setting>(),
        new("witnesses", "articles that share a text and a voice are one"),
        Caption.LeftOut(corpus),
        Caption.Texts(corpus),
    ];

    private static string Lexicons(AnnotatedCorpus corpus) =>
        string.Join(", ", corpus.Lexicons.Select(static lexicon => $"{lexicon.Name} {lexicon.Version}"));
}

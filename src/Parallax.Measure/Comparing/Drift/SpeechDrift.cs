namespace Parallax;

/// <summary>Who is said to have said it, with which cue, and whether anybody is.</summary>
internal sealed class SpeechDrift(SpeakerIdentity identity)
{
    // Two people who say like things say two things: one statement has most of its words in common.
    private const double MinimumShare = .6;

    // What somebody asks for is no fact that another article could state.
    private static readonly HashSet<string> Requests = [.. WordLists.English.Words(WordSet.RequestCue)];

    public IEnumerable<DriftChange> Of(RenderingPair pair) => Changed(pair).Concat(Dropped(pair));

    // For each pair of quotations that share enough words: those that hold the words closest, and those around these (claimed that he had ordered …).
    private IEnumerable<DriftChange> Changed(RenderingPair pair)
    {
        foreach ((_, _, int[] words) in Shared(pair, quotations => quotations.FirstOrDefault()))
        {
            (VoicedWord wordA, VoicedWord wordB) = (pair.A.Words[words[0]], pair.B.Words[pair.OfA[words[0]]]);
            if (pair.WeightShare >= MinimumShare && identity.AreOthers(pair.A, wordA, pair.B, wordB))
            {
                yield return new DriftChange(
                    DriftKind.SpeakerChanged,
                    pair.A.PlaceOf(SpeakerIdentity.MentionFor(pair.A, wordA)),
                    pair.B.PlaceOf(SpeakerIdentity.MentionFor(pair.B, wordB)),
                    false);
            }
        }

        foreach ((Quotation inA, Quotation inB, _) in Shared(pair, quotations => quotations.FirstOrDefault())
            .Concat(Shared(pair, quotations => quotations.LastOrDefault())))
        {
            if (pair.WeightShare >= MinimumShare && inA.Cue is { } cueA && inB.Cue is { } cueB && cueA.Stance != cueB.Stance
                && TellsOfStatement(pair.A, cueA) && TellsOfStatement(pair.B, cueB) && !Has(pair.A, cueB) && !Has(pair.B, cueA))
            {
                yield return new DriftChange(DriftKind.CueStanceChanged, pair.A.PlaceOf(cueA.Span), pair.B.PlaceOf(cueB.Span), false);
            }
        }
    }

    private static IEnumerable<(Quotation A, Quotation B, int[] Words)> Shared(RenderingPair pair, Func<IEnumerable<Quotation>, Quotation?> choose)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        return pair.Matched
            .Where(i => !a[i].IsFrame && !b[pair.OfA[i]].IsFrame)
            .Select(i => new { I = i, A = choose(pair.A.Credits(a[i])), B = choose(pair.B.Credits(b[pair.OfA[i]])) })
            .Where(match => match.A is not null && match.B is not null)
            .GroupBy(match => new { A = match.A!, B = match.B! })
            .Select(quotations => (quotations.Key.A, quotations.Key.B, Words: quotations.Select(match => match.I).ToArray()))
            .Where(shared => AreOneStatement(pair, shared.Words, shared.A, shared.B));
    }

    // Two words that say something, or all that a short one has.
    private static bool AreOneStatement(RenderingPair pair, int[] words, Quotation inA, Quotation inB)
    {
        int telling = words.Count(i => pair.A.Words[i].Tells), content = words.Count(i => pair.A.Words[i].IsContent);
        int shorter = Math.Min(Size(pair.A, inA), Size(pair.B, inB));
        return pair.Passage(words) >= 3
            || (content > 0 && content >= .6 * shorter
                && (telling >= 3 || (telling == 2 && shorter <= 3) || (telling == 1 && shorter <= 2 && pair.WeightShare >= .5)
                || (telling >= 1 && content >= 3 && content >= .8 * shorter)));
    }

    // The content words of a quotation that stand in the rendering.
    private static int Size(ToldRendering rendering, Quotation quotation) =>
        rendering.Words.Count(word => word.IsContent && !word.IsFrame
            && rendering.Credits(word).Contains(quotation));

    /// <summary>Whether a cue tells of words, not of a thought or wish.</summary>
    public static bool IsSaying(ToldRendering rendering, Cue cue) =>
        rendering.Told.Language.CueAt(rendering.Told.Text.TokenAt(cue.Span.Start)) is not { IsSpeech: false };

    // A sentence with both cues ("condemned …, saying") changes nothing by the one that another rendering has alone.
    private static bool Has(ToldRendering rendering, Cue cue) =>
        rendering.Article.Quotations.Any(quotation => quotation.In == rendering.Told.Text.Part && quotation.Cue is { } other
            && other.Lemma == cue.Lemma && rendering.Span.Contains(other.Span))
        || rendering.Words.Any(word => rendering.Told.Language.CueAt(word.Token)?.Lemma == cue.Lemma);

    private static IEnumerable<DriftChange> Dropped(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        IEnumerable<IGrouping<Quotation, int>> quotations = pair.Matched
            .Where(i => !a[i].IsFrame)
            .Select(i => new { I = i, Quotation = pair.A.Credits(a[i]).FirstOrDefault() })
            .Where(match => match.Quotation is not null)
            .GroupBy(match => match.Quotation!, match => match.I);
        foreach (IGrouping<Quotation, int> quotation in quotations)
        {
            Quotation inA = quotation.Key;
            int[] words = [.. quotation];
            int[] own = [.. words.Where(i => b[pair.OfA[i]].Voice == Voice.Own)];
            int telling = own.Count(i => a[i].Tells);
            int shorter = Math.Min(Size(pair.A, inA), OwnContent(pair.B));
            bool isEnough = telling >= 2 && own.Length >= .8 * words.Length
                && (own.Count(i => a[i].IsContent) >= .6 * shorter || (inA.Marked.Count > 0 && pair.Passage(own) >= 3));
            if (!isEnough || pair.B.Text[pair.B.Span.End - 1] == '?' || !IsSpeech(pair.A, inA) || !SharesVerb(pair, inA)
                || HasReporting(pair, own) || NamesSpeaker(pair, inA, own))
            {
                continue;
            }

            int[] partners = [.. own.Select(i => pair.OfA[i])];
            yield return new DriftChange(DriftKind.AttributionDropped, pair.A.PlaceOf(own[0], own[^1]),
                pair.B.PlaceOf(partners.Min(), partners.Max()), false);
        }
    }

    // The verb that the statement is made with; what hangs on another ("it was retaliating for an attack that …") is taken for granted by both.
    private static bool SharesVerb(RenderingPair pair, Quotation inA)
    {
        VoicedWord[] a = pair.A.Words;
        int verb = Array.FindIndex(a, word => !word.IsFrame && IsVerbal(word) && pair.A.Credits(word).Contains(inA));
        if (verb < 0)
            return inA.Marked.Count > 0;
        while (verb + 1 < a.Length && a[verb].Is(WordClass.Auxiliary) && (IsVerbal(a[verb + 1]) || a[verb + 1].Is(WordClass.Adverb)))
            verb++;
        return a[verb].Is(WordClass.Auxiliary)
            ? Enumerable.Range(verb + 1, Math.Min(3, a.Length - verb - 1)).Any(i => pair.OfA[i] >= 0 && a[i].Tells)
            : pair.OfA[verb] >= 0 && IsFinite(pair.B, pair.OfA[verb]);
    }

    // "After the bombing", "to find", "of separating" state nothing.
    private static bool IsFinite(ToldRendering rendering, int at) => !rendering.Words[at].Lexeme.Endings.HasFlag(WordEnding.Ing)
        && (at == 0 || !(rendering.Words[at - 1].Is(WordClass.Determiner | WordClass.Preposition) || rendering.Words[at - 1].Is(WordSet.To)));

    private static bool IsVerbal(VoicedWord word) => word.Is(WordClass.Auxiliary) || (word.Lexeme.LooksPast && !word.IsName);

    private static int OwnContent(ToldRendering rendering) => rendering.Words.Count(word => word.IsContent && !rendering.IsCredited(word));

    // What somebody wants or discusses is a fact about them, which another article may state without naming who reports it.
    private static bool IsSpeech(ToldRendering rendering, Quotation quotation)
    {
        if (quotation.Marked.Count > 0 || quotation.Cue is not { } cue)
            return true;
        int token = rendering.Told.Text.TokenAt(cue.Span.Start);
        return rendering.Told.Language.CueAt(token) is not { } entry
            || (TellsOfStatement(rendering.Told.Language, token, entry) && !Requests.Contains(entry.Lemma));
    }

    private static bool TellsOfStatement(ToldRendering rendering, Cue cue)
    {
        int token = rendering.Told.Text.TokenAt(cue.Span.Start);
        return !Array.Exists(rendering.Words, word => word.IsMarked && word.Span == cue.Span)
            && rendering.Told.Language.CueAt(token) is { } entry && TellsOfStatement(rendering.Told.Language, token, entry);
    }

    private static bool TellsOfStatement(TextWords words, int token, CueEntry cue) =>
        cue.IsSpeech && (cue.Takes('s') || words.LexemeAt(token).In(WordSet.According));

    // A word of reporting in that sentence of B, of which the annotator made nothing, may be the attribution; the benefit of the doubt is the
    // outlet's.
    private static bool HasReporting(RenderingPair pair, int[] own)
    {
        VoicedWord[] b = pair.B.Words;
        HashSet<int> inSentence = [.. own.Select(i => SentenceOf(pair.B, b[pair.OfA[i]]))];
        for (int j = 0; j < b.Length; j++)
        {
            if (!inSentence.Contains(SentenceOf(pair.B, b[j]))
                || (pair.OfB[j] >= 0 && pair.A.IsCredited(pair.A.Words[pair.OfB[j]]) && !pair.A.Words[pair.OfB[j]].IsFrame))
            {
                continue;
            }

            if (b[j].IsFrame || b[j].Is(WordSet.Hedge) || b[j].Is(WordSet.Suspected)
                || (pair.B.Told.Language.CueAt(b[j].Token) is { } cue && TellsOfStatement(pair.B.Told.Language, b[j].Token, cue)))
            {
                return true;
            }
        }

        return false;
    }

    // "The ministry put the number at four" attributes without a word of speech.
    private static bool NamesSpeaker(RenderingPair pair, Quotation inA, int[] own)
    {
        HashSet<string> names = WordPhrases.TellingStems(inA.Speaker!.Entity);
        HashSet<int> said = [.. own.Select(i => pair.OfA[i])];
        return Enumerable.Range(0, pair.B.Words.Length).Any(j => !said.Contains(j) && names.Contains(pair.B.Words[j].Stem));
    }

    private static int SentenceOf(ToldRendering rendering, VoicedWord word)
    {
        int at = 0;
        while (at + 1 < rendering.Sentences.Length && rendering.Told.Text.Sentences[rendering.Sentences[at + 1]].Span.Start <= word.Span.Start)
            at++;
        return at;
    }
}

using System.Buffers;

namespace Parallax;

/// <summary>What one headline states that its body attributes, and attributes that its body gives in marks.</summary>
internal static class HeadlineReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("‘’“”\"");

    // Two words of a long sentence in marks are words of the event; of a short stretch they are what it says.
    private const double OfMarked = .6;
    private const double MostOfShort = .4;

    // The lead says in the outlet's voice what the headline does where it has so much of it, in whatever words besides.
    private const double OfLead = .4;
    private const double OfSentence = .5;

    /// <summary>The first finding: a title and the headline above the text are one headline.</summary>
    public static IEnumerable<HeadlineVoice> Of(HeadlineBody body, HeadlineVoiceOptions options) => All(body, options).Take(1);

    private static IEnumerable<HeadlineVoice> All(HeadlineBody body, HeadlineVoiceOptions options)
    {
        foreach (HeadlineSentence headline in body.Headlines.Where(States))
        {
            if (!MayAttribute(headline) && AttributionDropped(headline, body, options) is { } attribution && !NamesSpeaker(headline, attribution))
                yield return attribution;
            if (MarksDropped(headline, body) is { } marks)
                yield return marks;
        }
    }

    // A question states nothing, and "reportedly" says that somebody else does.
    private static bool States(HeadlineSentence headline)
    {
        Sentence sentence = headline.Sentence;
        return headline.Told.Text.Text[sentence.Span.End - 1] != '?'
            && !Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
                .Any(token => headline.Told.Language.LexemeAt(token).In(WordSet.Hedge));
    }

    // The benefit of the doubt is the outlet's.
    private static bool MayAttribute(HeadlineSentence headline) => HasMarks(headline)
        || headline.Sentence.Span.In(headline.Told.Text.Text).Contains(':')
        || Enumerable.Range(headline.Sentence.FirstToken, headline.Sentence.EndToken - headline.Sentence.FirstToken).Any(token =>
            headline.Told.Language.CueAt(token) is { IsSpeech: true } && IsVerb(headline.Told.Language, token, headline.Sentence));

    private static bool HasMarks(HeadlineSentence headline) => headline.Sentence.Span.In(headline.Told.Text.Text).IndexOfAny(Marks) >= 0
        || Enumerable.Range(headline.Sentence.FirstToken, headline.Sentence.EndToken - headline.Sentence.FirstToken)
            .Any(token => headline.Told.Text.Tokens[token].Kind == TokenKind.QuotationMark);

    // "Says", "said", "officials say"; not "a leak".
    private static bool IsVerb(TextWords language, int token, Sentence sentence)
    {
        Lexeme word = language.LexemeAt(token);
        return word.LooksPast || word.In(WordSet.According) || (word.Endings & (WordEnding.S | WordEnding.Ing)) != 0
            || (token > sentence.FirstToken && language.LexemeAt(token - 1).Endings.HasFlag(WordEnding.S));
    }

    private static bool NamesSpeaker(HeadlineSentence headline, HeadlineVoice finding)
    {
        HashSet<string> names = WordPhrases.TellingStems(finding.Quotation.Speaker!.Entity);
        return Array.Exists(headline.Words, word => names.Contains(word.Stem));
    }

    // "Leak poisoned river" and "a leak had poisoned the river": the verb, and who does it or what it is done to. A verb before it
    // in the headline says something else.
    private static bool SharesVerb(HeadlineSentence headline, Dictionary<string, HashSet<string>>? verbs)
    {
        VoicedWord[] words = headline.Words;
        int verb = Array.FindIndex(words, word => verbs?.ContainsKey(word.Stem) == true);
        return verb > 0 && !words[verb].Lexeme.Endings.HasFlag(WordEnding.Ing)
            && !Array.Exists(words[..verb], word => word.Lexeme.LooksPast && !word.IsName)
            && Array.Exists(words[Math.Max(0, verb - 2)..Math.Min(words.Length, verb + 3)],
                word => word.Stem != words[verb].Stem && verbs![words[verb].Stem].Contains(word.Stem));
    }

    private static HeadlineVoice? AttributionDropped(HeadlineSentence headline, HeadlineBody body, HeadlineVoiceOptions options)
    {
        VoicedWord[] own = [.. headline.Words.Where(word => word.Voice == Voice.Own)];
        if (IsStatedInBody(own, body))
            return null;
        if (DroppedTerm(headline, body, Voice.Own, voice => voice is Voice.Attributed or Voice.Quoted) is { } byTerm)
            return byTerm with { Kind = HeadlineVoiceKind.AttributionDropped };
        (int Quotation, VoicedWord[] Shared) best = (-1, []);
        foreach ((int quotation, HashSet<string> stems) in body.Stems)
        {
            VoicedWord[] shared = [.. own.Where(word => stems.Contains(word.Stem))];
            if (Distinct(shared) > Distinct(best.Shared) && SharesVerb(headline, body.Verbs.GetValueOrDefault(quotation)))
                best = (quotation, shared);
        }

        int count = Distinct(best.Shared);
        bool isEnough = count >= options.MinimumWords && Distinct(best.Shared.Where(word => !word.IsName)) >= 2
            && count >= options.MinimumOverlap * Distinct(own);
        return isEnough
            ? Finding(HeadlineVoiceKind.AttributionDropped, headline, body, best.Quotation, best.Shared, (double)count / Distinct(own), null)
            : null;
    }

    // A sentence of the body says it itself where it has, in the outlet's voice, the headline's verb and another word of it, or half of what it says.
    // A word of one meaning counts as the same.
    private static bool IsStatedInBody(VoicedWord[] headline, HeadlineBody body)
    {
        HashSet<string> said = [.. headline.Select(HeadlineBody.MeaningOf)];
        HashSet<string> verbs = [.. headline.Where(word => !word.IsName && body.VerbStems.Contains(word.Stem)).Select(HeadlineBody.MeaningOf)];
        return body.OwnSentences.Index().Any(entry =>
        {
            int shared = said.Count(entry.Item.Contains);
            return shared >= 2 && (verbs.Overlaps(entry.Item) || shared >= (entry.Index == 0 ? OfLead : OfSentence) * said.Count);
        });
    }

    private static HeadlineVoice? MarksDropped(HeadlineSentence headline, HeadlineBody body)
    {
        VoicedWord[] attributed = [.. headline.Words.Where(word => word.Voice == Voice.Attributed)];
        (VoicedWord[] Run, int Quotation) best = ([], -1);
        foreach (VoicedWord[] marked in body.Marked)
        {
            VoicedWord[] run = LongestCommonRun(attributed, marked);
            bool isEnough = run.Length >= 3 || (run.Length == 2 && run.Length >= OfMarked * marked.Length);
            if (run.Length > best.Run.Length && isEnough && run.Any(word => !word.IsName))
                best = (run, marked[0].Quotation);
        }

        if (best.Quotation < 0 || body.Unmarked.Any(stems => best.Run.All(word => stems.Contains(word.Stem))))
        {
            return !HasMarks(headline) && DroppedTerm(headline, body, Voice.Attributed, voice => voice == Voice.Quoted) is { } byTerm
                ? byTerm with { Kind = HeadlineVoiceKind.MarksDropped }
                : null;
        }

        return Finding(HeadlineVoiceKind.MarksDropped, headline, body, best.Quotation, best.Run, (double)best.Run.Length / attributed.Length, null);
    }

    /// <summary>A contested term of the headline in one voice that the body has in others only; one without a pole is a word like others.</summary>
    private static HeadlineVoice? DroppedTerm(HeadlineSentence headline, HeadlineBody body, Voice inHeadline, Func<Voice, bool> isInBody)
    {
        foreach (Term term in headline.Terms.Where(term => term.Voice == inHeadline && term.Pole != Pole.Neutral))
        {
            Term[] same = [.. body.Terms.Where(other => (other.Lexicon, other.Contrast, other.Option) == (term.Lexicon, term.Contrast, term.Option))];
            if (same.Length == 0 || !Array.TrueForAll(same, other => isInBody(other.Voice)))
                continue;
            int quotation = body.QuotationAt(same[0].Span);
            bool isSaidOfIt = IsMostOfMarks(body, same[0])
                || (inHeadline == Voice.Own && SharesMore(headline, body.Stems.GetValueOrDefault(quotation), term));
            if (quotation >= 0 && isSaidOfIt)
            {
                VoicedWord[] words = [.. headline.Words.Where(word => term.Span.Overlaps(word.Span))];
                if (words.Length > 0)
                {
                    HeadlineVoice finding = Finding(HeadlineVoiceKind.AttributionDropped, headline, body, quotation, words, 1, term);
                    return finding with { IsMarkedInBody = same[0].Voice == Voice.Quoted };
                }
            }
        }

        return null;
    }

    // "A 'cowardly assassination'", not a sentence in marks that has the word somewhere.
    private static bool IsMostOfMarks(HeadlineBody body, Term term) => body.Marked.Exists(marked =>
        marked.Count(word => term.Span.Overlaps(word.Span)) is var own and > 0 && own >= MostOfShort * marked.Length);

    // A term alone may be the topic: what is said of it has to be the same.
    private static bool SharesMore(HeadlineSentence headline, HashSet<string>? stems, Term term) => stems is not null
        && Array.Exists(headline.Words, word => !word.IsName && !term.Span.Overlaps(word.Span) && stems.Contains(word.Stem));

    private static HeadlineVoice Finding(
        HeadlineVoiceKind kind, HeadlineSentence headline, HeadlineBody body, int quotation, VoicedWord[] shared, double overlap, Term? term)
    {
        TextSpan span = TextSpan.FromBounds(shared[0].Span.Start, shared[^1].Span.End);
        HashSet<string> stems = [.. shared.Select(word => word.Stem)];
        return new HeadlineVoice(
            kind,
            body.Article,
            new Place(body.Article, headline.Told.Text.Part, span, headline.Told.Text.WordsIn(span), shared[0].Voice, null),
            body.SentenceOf(quotation, stems),
            body.Article.Quotations[quotation],
            [.. shared.Select(word => word.Span.In(headline.Told.Text.Text).ToString())],
            overlap,
            term)
        {
            IsMarkedInBody = body.Marked.Any(marked => marked[0].Quotation == quotation && marked.Any(word => stems.Contains(word.Stem))),
        };
    }

    private static int Distinct(IEnumerable<VoicedWord> words) => words.Select(word => word.Stem).Distinct(StringComparer.Ordinal).Count();

    // A headline is short, and so is what stands in marks.
    private static VoicedWord[] LongestCommonRun(VoicedWord[] headline, VoicedWord[] marked)
    {
        (int Start, int Length) best = (0, 0);
        for (int i = 0; i < headline.Length; i++)
        {
            for (int j = 0; j < marked.Length; j++)
            {
                int length = 0;
                while (i + length < headline.Length && j + length < marked.Length && headline[i + length].Stem == marked[j + length].Stem)
                    length++;
                if (length > best.Length)
                    best = (i, length);
            }
        }

        return headline[best.Start..(best.Start + best.Length)];
    }
}

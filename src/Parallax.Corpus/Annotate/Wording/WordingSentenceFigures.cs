using System.Numerics;

namespace Parallax;

/// <summary>The figures of a sentence: its classes, ratings, rarity, form, and the words that stand out most.</summary>
internal readonly ref struct WordingSentenceFigures(TextWords text, int firstToken, int endToken, ReadOnlySpan<WordingWord> words)
{
    /// <summary>How many figures there are.</summary>
    public const int Count = 44;

    private const int Classes = (int)WordingClass.Moral + 1;

    // Marks, by number of the figure; a dash of either length is one.
    private const string Marks = "?!;:\u2014(%$\u2026,";

    private const uint Strong = (1u << (int)WordingClass.Blame) | (1u << (int)WordingClass.Emotion) | (1u << (int)WordingClass.Dysphemism)
        | (1u << (int)WordingClass.PartisanLabel) | (1u << (int)WordingClass.SpeechAct) | (1u << (int)WordingClass.Force)
        | (1u << (int)WordingClass.Informal) | (1u << (int)WordingClass.Imagery);

    private readonly ReadOnlySpan<WordingWord> words = words;

    public void Collect(List<WordingFeature> into)
    {
        Span<float> figures = stackalloc float[Count];
        Span<int> own = stackalloc int[Classes], marked = stackalloc int[Classes];
        figures.Clear();
        own.Clear();
        marked.Clear();
        float n = Math.Max(1, words.Length);
        Words(figures, own, marked, n);
        Tokens(figures, n);
        Standing(figures, n);
        for (int i = 0; i < Count; i++)
        {
            if (figures[i] != 0)
                into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.OfSentence, (uint)i), figures[i]));
        }

        for (int i = 0; i < Classes; i++)
        {
            if (own[i] > 0)
                into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.OwnClass, (uint)i), MathF.Log(1 + own[i])));
            if (marked[i] > 0)
                into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.MarkedClass, (uint)i), MathF.Log(1 + marked[i])));
        }
    }

    private void Words(Span<float> figures, Span<int> own, Span<int> marked, float n)
    {
        float negative = 0, positive = 0, least = 0, most = 0, letters = 0, rare = 0, rarest = 0, opinion = 0, towards = 0;
        int listed = 0, strong = 0, unseen = 0, quiteRare = 0, plain = 0, capitals = 0, shouted = 0, hyphens = 0, adverbs = 0, inMarks = 0;
        foreach (ref readonly WordingWord word in words)
        {
            Span<int> counts = word.IsMarked ? marked : own;
            for (uint bits = word.Classes; bits != 0; bits &= bits - 1)
                counts[BitOperations.TrailingZeroCount(bits)]++;
            WordingForm form = word.Form;
            listed += word.Classes != 0 ? 1 : 0;
            strong += (word.Classes & Strong) != 0 ? 1 : 0;
            negative += Math.Max(0, -form.Rating);
            positive += Math.Max(0, form.Rating);
            least = Math.Min(least, form.Rating);
            most = Math.Max(most, form.Rating);
            letters += word.Lexeme.Form.Length;
            opinion += form.Opinion;
            towards += Math.Max(0, form.Opinion);
            capitals += word.IsName ? 1 : 0;
            shouted += word.Lexeme.IsAllCapitals ? 1 : 0;
            hyphens += word.Lexeme.Form.Contains('-') ? 1 : 0;
            adverbs += (word.Lexeme.Endings & WordEnding.Adverb) != 0 ? 1 : 0;
            inMarks += word.IsMarked ? 1 : 0;
            if (form.IsCapital)
                continue;
            plain++;
            rare += form.Rarity;
            rarest = Math.Max(rarest, form.Rarity);
            unseen += form.IsUnseen ? 1 : 0;
            quiteRare += form.Rarity > 8 ? 1 : 0;
        }

        ReadOnlySpan<float> found =
        [
            listed / n, MathF.Log(1 + listed), strong / n, MathF.Log(1 + strong), MathF.Log(1 + negative), MathF.Log(1 + positive),
            (negative + positive) / n, least, most, MathF.Log(n), letters / n, rare / Math.Max(1, plain), rarest, MathF.Log(1 + unseen), unseen / n,
            quiteRare / n, opinion, opinion / n, towards / n, capitals / n, shouted, MathF.Log(1 + hyphens), MathF.Log(1 + adverbs), inMarks / n,
        ];
        found.CopyTo(figures);
    }

    private void Tokens(Span<float> figures, float n)
    {
        int numbers = 0, quotes = 0;
        for (int i = firstToken; i < endToken; i++)
        {
            TokenKind kind = text.Lexemes[i].Kind;
            numbers += kind == TokenKind.Number ? 1 : 0;
            quotes += kind == TokenKind.QuotationMark ? 1 : 0;
            if (kind is not (TokenKind.Punctuation or TokenKind.Symbol))
                continue;
            int mark = Marks.IndexOf(text.Char(i) is '\u2013' ? '\u2014' : text.Char(i), StringComparison.Ordinal);
            if (mark >= 0)
                figures[24 + mark]++;
        }

        figures[34] = MathF.Log(1 + numbers);
        figures[35] = MathF.Log(1 + quotes);
        figures[36] = figures[33] / n;
    }

    private void Standing(Span<float> figures, float n)
    {
        const float None = -9;
        float first = None, second = None, third = None, sum = 0, none = 0;
        foreach (ref readonly WordingWord word in words)
        {
            float odds = word.LogOdds, share = 1 / (1 + MathF.Exp(-odds));
            sum += share;
            none += MathF.Log(1 - Math.Min(.99f, share));
            if (odds > first)
                (first, second, third) = (odds, first, second);
            else if (odds > second)
                (second, third) = (odds, second);
            else if (odds > third)
                third = odds;
        }

        ReadOnlySpan<float> found = [sum, Math.Max(None, first), Math.Max(None, second), Math.Max(None, third), sum / n, none];
        found.CopyTo(figures[37..]);
    }
}

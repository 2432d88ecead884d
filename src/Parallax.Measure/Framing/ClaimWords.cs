namespace Parallax;

/// <summary>A word of a sentence as the voice ladder compares it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Stem">Its folded form without endings; of a word of grammar its folded form.</param>
/// <param name="Place">Its number among the words of its sentence, from 0.</param>
/// <param name="IsContent">Whether it says something by itself; "not" and "no" do, as they turn a statement round.</param>
/// <param name="IsName">Whether it is part of a name or of an office: by the names found, or by a capital where capitals tell something.</param>
/// <param name="Run">Index in <see cref="AnnotatedArticle.Voices"/> of the stretch that it stands in.</param>
internal readonly record struct ClaimWord(TextSpan Span, string Stem, int Place, bool IsContent, bool IsName, int Run);

/// <summary>The words of an article's sentences.</summary>
internal static class ClaimWords
{
    /// <summary>Between two neighbouring content words stand at most so many words of grammar.</summary>
    public const int MostBetween = 3;

    private static readonly HashSet<string> Negations = ["not", "no", "never", "nor", "without", "none", "neither"];
    private static readonly HashSet<string> Offices = [.. WordLists.English.Rows("offices.tsv").Where(static row => row[2] is "office" or "rank")
        .SelectMany(static row => row[0].Split(' '))];

    /// <summary>The words of each sentence, in reading order (title first); numbers are no content, as they stand in many statements.</summary>
    public static IEnumerable<IReadOnlyList<ClaimWord>> Of(AnnotatedArticle article)
    {
        int run = 0;
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            Name[] names = [.. article.Names.Where(name => name.In == text.Part).OrderBy(static name => name.Span)];
            int name = 0;
            foreach (Sentence sentence in text.Sentences)
            {
                List<ClaimWord> words = [];
                bool hasTitleCase = NameGuard.HasTitleCase(text, sentence);
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    Token token = text.Tokens[i];
                    if (!token.IsWord)
                        continue;
                    while (run < article.Voices.Count && IsBefore(article.Voices[run], text.Part, token))
                        run++;
                    while (name < names.Length && names[name].Span.End <= token.Start)
                        name++;
                    if (run < article.Voices.Count && article.Voices[run].In == text.Part && article.Voices[run].Span.Contains(token.Start))
                        {
                        bool isName = (name < names.Length && names[name].Span.Contains(token.Start))
                            || (!hasTitleCase && IsCapitalised(text, sentence, i));
                        words.Add(Word(text, token, words.Count, isName, run));
                    }
                }

                yield return words;
            }
        }
    }

    /// <summary>Neighbouring content words of a sentence.</summary>
    public static IEnumerable<(ClaimWord First, ClaimWord Second)> Pairs(IReadOnlyList<ClaimWord> sentence)
    {
        ClaimWord? before = null;
        foreach (ClaimWord word in sentence)
        {
            if (!word.IsContent)
                continue;
            if (before is { } first && word.Place - first.Place <= MostBetween + 1)
                yield return (first, word);
            before = word;
        }
    }

    private static ClaimWord Word(SegmentedText text, Token token, int place, bool isName, int run)
    {
        string folded = WordHash.Fold(token.Span.In(text.Text));
        bool isContent = token.Kind == TokenKind.Word && (Negations.Contains(folded) || !VoicedWords.IsFunctionWord(folded));
        return new ClaimWord(token.Span, isContent ? WordStem.Of(folded) : folded, place, isContent, isName || Offices.Contains(folded), run);
    }

    // Not where the place gives a word its capital: first in a sentence or quotation, after a colon or dash.
    private static bool IsCapitalised(SegmentedText text, Sentence sentence, int token) =>
        token > sentence.FirstToken && char.IsUpper(text.Text[text.Tokens[token].Start])
        && text.Tokens[token - 1].Kind is not (TokenKind.QuotationMark or TokenKind.Punctuation or TokenKind.Symbol);

    // The title is read before the text.
    private static bool IsBefore(VoiceRun run, TextPart part, Token token) =>
        run.In == part ? run.Span.End <= token.Start : run.In == TextPart.Title;
}

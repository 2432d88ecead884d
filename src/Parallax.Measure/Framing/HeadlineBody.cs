namespace Parallax;

/// <summary>A sentence of a headline.</summary>
internal sealed record HeadlineSentence(VoicedText Told, Sentence Sentence, VoicedWord[] Words, IReadOnlyList<Term> Terms);

/// <summary>An article's headlines on one side, and what its body says in whose voice on the other.</summary>
internal sealed class HeadlineBody
{
    // Who or what does it, or to whom, stands so near to the verb.
    private const int Near = 8;

    private readonly List<(Sentence Sentence, VoicedWord[] Words)> sentences = [];

    private HeadlineBody(AnnotatedArticle article) => Article = article;

    public AnnotatedArticle Article { get; }

    public List<HeadlineSentence> Headlines { get; } = [];

    /// <summary>Indices of the body's quotations that have a speaker.</summary>
    public List<int> Quotations { get; } = [];

    public Dictionary<int, HashSet<string>> Stems { get; } = [];

    /// <summary>
    /// The stems of the verbs that a quotation states something with ("had poisoned", not "the poisoning"), each with the stems that stand near it.
    /// </summary>
    public Dictionary<int, Dictionary<string, HashSet<string>>> Verbs { get; } = [];

    /// <summary>The stems of the verbs that any quotation states something with.</summary>
    public HashSet<string> VerbStems { get; } = [];

    /// <summary>What the outlet's own voice says, sentence by sentence, as <see cref="MeaningOf"/> has it.</summary>
    public List<HashSet<string>> OwnSentences { get; } = [];

    /// <summary>The stems outside marks, sentence by sentence.</summary>
    public List<HashSet<string>> Unmarked { get; } = [];

    /// <summary>The words in marks with a speaker, stretch by stretch.</summary>
    public List<VoicedWord[]> Marked { get; } = [];

    /// <summary>The contested terms of the body, names left out.</summary>
    public List<Term> Terms { get; } = [];

    public static HeadlineBody Of(AnnotatedArticle article)
    {
        HeadlineBody body = new(article);
        foreach (VoicedText told in VoicedText.Of(article))
        {
            for (int i = 0; i < told.Text.Sentences.Length; i++)
            {
                Sentence sentence = told.Text.Sentences[i];
                VoicedWord[] words = [.. told.Words(i).Where(word => word.IsContent)];
                switch (told.Text.Blocks[sentence.Block].Kind)
                {
                    case BlockKind.Headline:
                        body.Headlines.Add(new HeadlineSentence(told, sentence, words,
                            [.. Places.Contested(article).Where(term => term.In == told.Text.Part && sentence.Span.Contains(term.Span))]));
                        break;
                    case BlockKind.Body:
                        body.Add(sentence, words);
                        body.AddVerbs(told.Words(i));
                        break;
                }
            }
        }

        body.Terms.AddRange(Places.Contested(article).Where(term => term.In == TextPart.Text && term.Block == BlockKind.Body));
        return body;
    }

    /// <summary>The group of words that a word shares its meaning with; its stem where there is none.</summary>
    public static string MeaningOf(VoicedWord word) => WordFeatures.Meanings.GetValueOrDefault(word.Stem, word.Stem);

    /// <summary>The quotation with a speaker that holds a place of the body; −1 where none does.</summary>
    public int QuotationAt(TextSpan span)
    {
        int found = Quotations.FindIndex(index => Article.Quotations[index].Content.Any(content => content.Contains(span)));
        return found < 0 ? -1 : Quotations[found];
    }

    /// <summary>The sentence of a quotation that has most of these stems.</summary>
    public Place SentenceOf(int quotation, HashSet<string> stems)
    {
        (Sentence sentence, VoicedWord[] words) = sentences
            .Where(entry => Array.Exists(entry.Words, word => word.Quotation == quotation))
            .MaxBy(entry => entry.Words.Where(word => word.Quotation == quotation).Select(word => word.Stem).Distinct(StringComparer.Ordinal)
                .Count(stems.Contains));
        VoicedWord first = Array.Find(words, word => word.Quotation == quotation);
        return new Place(
            Article,
            TextPart.Text,
            sentence.Span,
            Article.Segmented.Text.WordsIn(sentence.Span),
            first.Voice,
            Article.Quotations[quotation].Speaker?.Entity);
    }

    private void AddVerbs(VoicedWord[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            VoicedWord word = words[i];
            bool isHelped = i > 0 && words[i - 1].Is(WordClass.Auxiliary);
            bool isNoun = i > 0 && (words[i - 1].Is(WordClass.Determiner | WordClass.Preposition) || words[i - 1].Is(WordSet.To));
            if (Stems.ContainsKey(word.Quotation) && word is { IsContent: true, IsName: false } && !isNoun && (isHelped || word.Lexeme.LooksPast))
            {
                VerbStems.Add(word.Stem);
                Verbs.At(word.Quotation).At(word.Stem)
                    .UnionWith(words[Math.Max(0, i - Near)..Math.Min(words.Length, i + Near + 1)].Select(near => near.Stem));
            }
        }
    }

    private void Add(Sentence sentence, VoicedWord[] words)
    {
        sentences.Add((sentence, words));
        OwnSentences.Add([.. words.Where(word => word.Voice == Voice.Own).Select(MeaningOf)]);
        Unmarked.Add([.. words.Where(word => word.Voice is Voice.Own or Voice.Attributed).Select(word => word.Stem)]);
        for (int i = 0; i < words.Length;)
        {
            int end = i + 1;
            while (end < words.Length && words[end].Voice == words[i].Voice && words[end].Quotation == words[i].Quotation)
                end++;
            if (words[i].Quotation >= 0 && Article.Quotations[words[i].Quotation].Speaker is not null)
            {
                if (!Stems.TryGetValue(words[i].Quotation, out HashSet<string>? stems))
                {
                    Stems[words[i].Quotation] = stems = new HashSet<string>(StringComparer.Ordinal);
                    Quotations.Add(words[i].Quotation);
                }

                stems.UnionWith(words[i..end].Select(word => word.Stem));
                if (words[i].Voice == Voice.Quoted)
                    Marked.Add(words[i..end]);
            }

            i = end;
        }
    }
}

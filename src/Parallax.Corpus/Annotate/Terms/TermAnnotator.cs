namespace Parallax.Parts;

/// <summary>Finds the terms of lexicons in an article, each with the voice that it stands in. May be used by many threads.</summary>
public sealed class TermAnnotator
{
    private readonly TermMatcher matcher;

    /// <summary>An annotator for the terms of <paramref name="lexicons"/>.</summary>
    /// <exception cref="FormatException">A pattern's notation is wrong, which cannot be where the lexicon was read from a file.</exception>
    public TermAnnotator(IReadOnlyList<Lexicon> lexicons)
    {
        Lexicons = lexicons;
        matcher = new TermMatcher(lexicons);
    }

    /// <summary>The lexicons.</summary>
    public IReadOnlyList<Lexicon> Lexicons { get; }

    /// <summary>All terms of the article, those that are part of a name included, in reading order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="voices">Its words by voice, in reading order.</param>
    /// <param name="quotations">Its quotations, which <paramref name="voices"/> refers to by number.</param>
    public IReadOnlyList<Term> Annotate(
        SegmentedArticle article, IReadOnlyList<Name> names, IReadOnlyList<VoiceRun> voices, IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(article);
        TextWords[] texts = Language.English.Read(article);
        return Annotate(texts, voices, quotations, [.. texts.Select(text => new NameGuard(text, names))]);
    }

    /// <summary>The same, with the words of each text, and what guards its names, already known.</summary>
    internal IReadOnlyList<Term> Annotate(
        IReadOnlyList<TextWords> texts, IReadOnlyList<VoiceRun> voices, IReadOnlyList<Quotation> quotations, IReadOnlyList<NameGuard> guards)
    {
        List<Term> terms = [];
        TermMatches matches = Reused<TermMatches>.Take();
        for (int t = 0; t < texts.Count; t++)
        {
            SegmentedText text = texts[t].Segmented;
            matches.Clear();
            matcher.Find(texts[t], matches);
            if (matches.Count == 0)
                continue;
            int run = 0;
            while (run < voices.Count && voices[run].In != text.Part)
                run++;
            foreach (TermMatch match in matches)
            {
                TextSpan span = TextSpan.FromBounds(text.Tokens[match.FirstToken].Start, text.Tokens[match.EndToken - 1].End);
                while (run < voices.Count && voices[run].In == text.Part && voices[run].Span.End <= span.Start)
                    run++;
                VoiceRun? voice = run < voices.Count && voices[run].In == text.Part && voices[run].Span.Contains(span.Start) ? voices[run] : null;
                terms.Add(new Term(
                    text.Part,
                    span,
                    match.EndToken == match.FirstToken + 1 ? texts[t].LexemeAt(match.FirstToken).Spelling : span.In(text.Text).ToString(),
                    match.Lexicon.Name,
                    match.Contrast.Id,
                    match.Option.Id,
                    match.Option.Pole,
                    voice?.Voice ?? Voice.Own,
                    text.Blocks[text.Sentences[match.Sentence].Block].Kind,
                    guards[t].IsName(match),
                    voice is { Quotation: >= 0 } said ? quotations[said.Quotation].Speaker?.Entity : null)
                {
                    Rule = voice is { Quotation: >= 0 } given ? quotations[given.Quotation].Rule : new Rule(RuleCode.VoiceOwn),
                });
            }
        }

        Reused<TermMatches>.Return(matches);
        return terms;
    }
}

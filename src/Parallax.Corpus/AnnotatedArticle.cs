using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>An article with all that was found in it. Every finding is a place in one of its texts.</summary>
/// <param name="Segmented">The article with blocks, sentences and tokens.</param>
/// <param name="Names">Mentions of people, organisations and places.</param>
/// <param name="Quotations">Who says what, in order of place.</param>
/// <param name="Voices">The analysed words by voice, in reading order (title first); together they hold every analysed word once, or
/// none in a text of another language.</param>
/// <param name="Terms">Contested terms, those that are part of a name included.</param>
/// <param name="Tones">The tone of each analysed sentence.</param>
/// <param name="Notes">What was guessed or left out.</param>
[ShownBy(".Marked()")]
public sealed record AnnotatedArticle(
    SegmentedArticle Segmented,
    IReadOnlyList<Name> Names,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<VoiceRun> Voices,
    IReadOnlyList<Term> Terms,
    IReadOnlyList<SentenceTone> Tones,
    IReadOnlyList<Note> Notes) : Summarised
{
    private IReadOnlyList<TextWords>? texts;

    /// <summary>Its texts with what the language knows of each word, in the order of <see cref="SegmentedArticle.Texts"/>.</summary>
    public IReadOnlyList<TextWords> Texts
    {
        get => texts ??= Language.English.Read(Segmented);
        init => texts = value;
    }

    /// <summary>The clauses and nouns for acts of harm and force, in order of place (title first).</summary>
    public IReadOnlyList<AgentClause> Agents { get; init; } = [];

    /// <summary>Numbers with what they count or measure, in order of place (title first).</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>What actors are called beside their names, in order of place (title first).</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>The article.</summary>
    public Article Article => Segmented.Article;

    /// <summary>The rule of each finding and of each speaker: a rule stands here as often as it found something.</summary>
    public IEnumerable<Rule> Rules =>
    [
        .. Segmented.Texts.SelectMany(text => text.Blocks).Select(block => block.Rule),
        .. Quotations.Select(quotation => quotation.Rule),
        .. Quotations.Where(quotation => quotation.Speaker is not null).Select(quotation => quotation.Speaker!.Rule),
        .. Terms.Select(term => term.Rule),
        .. Agents.Select(clause => clause.Rule),
        .. Quantities.Select(quantity => quantity.Rule),
        .. Labels.Select(label => label.Rule),
    ];

    /// <summary>How many words are analysed, title and text together.</summary>
    public int Words => Segmented.Words;

    /// <summary>Where agencies, outlets and photographers are named as the origin of something.</summary>
    public IReadOnlyList<Credit> Credits => Segmented.Labelled.Credits;

    /// <summary>The headline to show: the block of that kind in the text, else the title given apart, else the id.</summary>
    public string Headline
    {
        get
        {
            Block? block = Segmented.Text.Blocks.FirstOrDefault(candidate => candidate.Kind == BlockKind.Headline);
            return block is not null ? block.Span.In(Article.Text).ToString() : Article.Title ?? Article.Id;
        }
    }

    /// <summary>The text that <paramref name="part"/> names, with its words.</summary>
    /// <exception cref="ArgumentException">The article has no title of its own.</exception>
    public TextWords WordsOf(TextPart part) => Texts[part == TextPart.Text ? Texts.Count - 1 : Texts.Count > 1 ? 0
        : throw new ArgumentException($"Article '{Article.Id}' has no title apart from its text.", nameof(part))];

    /// <summary>The words at a place.</summary>
    public ReadOnlySpan<char> TextAt(TextPart part, TextSpan span) => span.In(Segmented.Of(part).Text);

    /// <summary>Whether it is this very article: two are never one, whatever their texts.</summary>
    public bool Equals(AnnotatedArticle? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>The annotated articles of one corpus, in its order.</summary>
/// <param name="Corpus">What was read.</param>
/// <param name="Articles">The articles with all that was found in them.</param>
/// <param name="Lexicons">The lexicons that terms were looked up in.</param>
[ShownBy(".Table()")]
public sealed record AnnotatedCorpus(Corpus Corpus, IReadOnlyList<AnnotatedArticle> Articles, IReadOnlyList<Lexicon> Lexicons) : Summarised
{
    /// <summary>
    /// The number of each article, from 1, in the corpus that this one is a part of: an article keeps its number where the articles of one event
    /// stand alone. Null where this corpus is no part of another, and where it is one without reprints, whose articles are counted anew.
    /// </summary>
    public IReadOnlyList<int>? ArticleNumbers { get; init; }

    /// <summary>The reprints that were left out of it; every comparison says so.</summary>
    public IReadOnlyList<LeftOutReprint> LeftOut { get; init; } = [];

    /// <summary>The number of the article at <paramref name="index"/> (from 0), by which pages and tables call it.</summary>
    public int NumberOf(int index) => ArticleNumbers?[index] ?? index + 1;

    /// <summary>All notes: those of reading, then those of each article.</summary>
    public IReadOnlyList<Note> Notes => [.. Corpus.Notes, .. Articles.SelectMany(article => article.Notes)];
}

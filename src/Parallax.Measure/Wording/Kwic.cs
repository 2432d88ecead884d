namespace Parallax;

/// <summary>All places of a word or phrase, each in its context, with whose words they are (keyword in context; Luhn 1960).</summary>
/// <param name="Lines">The places, in the order asked for.</param>
/// <param name="Articles">In how many articles they stand.</param>
/// <param name="IndependentTexts">In how many texts, once reprints are counted once.</param>
/// <param name="ArticlesRead">How many articles were read.</param>
/// <param name="Settings">What was looked for and what was left out, for captions.</param>
[ShownBy(".Table()")]
public sealed record Kwic(
    TermPattern Pattern, IReadOnlyList<KwicLine> Lines, int Articles, int IndependentTexts, int ArticlesRead, IReadOnlyList<Setting> Settings)
    : Summarised
{
    /// <summary>The places; their number is how often it was found.</summary>
    public Concordance Places { get; } = Parallax.Places.Of(Lines.Select(static line => line.Place));

    /// <summary>The places of each voice, from quoted down to own; voices without any are absent.</summary>
    public IReadOnlyList<KeyValuePair<Voice, Concordance>> ByVoice { get; } =
    [
        .. Lines.GroupBy(static line => line.Place.Voice).OrderBy(static voice => Measures.Rank(voice.Key))
            .Select(static voice => KeyValuePair.Create(voice.Key, Parallax.Places.Of(voice.Select(static line => line.Place)))),
    ];
}

/// <summary>One line of a concordance.</summary>
/// <param name="Number">The article's number in the corpus, from 1.</param>
/// <param name="Place">The node: where it stands, in whose voice, whose statement.</param>
/// <param name="Context">What stands before and after it in its sentence.</param>
/// <param name="IsName">Whether it is part of a name, and so no choice of words.</param>
public sealed record KwicLine(int Number, Place Place, KwicContext Context, bool IsName) : Summarised
{
    /// <summary>The words before the node, as written.</summary>
    public ReadOnlySpan<char> Left => Place.Article.TextAt(Place.In, Context.Left);

    /// <summary>The node, as written.</summary>
    public ReadOnlySpan<char> Node => Place.Article.TextAt(Place.In, Place.Span);

    /// <summary>The words after the node, as written.</summary>
    public ReadOnlySpan<char> Right => Place.Article.TextAt(Place.In, Context.Right);
}

namespace Parallax.Parts;

/// <summary>Which words are more frequent in some texts than in others.</summary>
/// <param name="Groups">The outlets (or what else texts are divided by), in corpus order.</param>
/// <param name="Rows">Each group beside the rest, or beside the one that was named.</param>
/// <param name="Only">
/// Where no comparison has enough text: the words that one text alone has in a sentence which renders what others state too. Else empty.
/// </param>
[ShownBy(".Figure()", ".Table()")]
public sealed record Keyness(
    IReadOnlyList<KeynessGroup> Groups,
    IReadOnlyList<KeynessRow> Rows,
    IReadOnlyList<OnlyWord> Only,
    IReadOnlyList<Setting> Settings) : Summarised
{
    /// <summary>The options that it was made with.</summary>
    public required KeynessOptions Options { get; init; }

    /// <summary>Whether any comparison has enough text.</summary>
    public bool HasEnough => Rows.Any(row => row.HasEnough);
}

/// <summary>One comparison of the words of two sides.</summary>
/// <param name="Target">The side that it is about.</param>
/// <param name="Reference">The other one; the rest, where none was named.</param>
/// <param name="Terms">What was found: reliable ones first, then by how many standard errors they lie from 0. Empty below the minimum.</param>
/// <param name="Tested">How many words and phrases, and how many names, were compared.</param>
/// <param name="HasEnough">Whether both sides have the minimum of independent texts and of words.</param>
public sealed record KeynessRow(
    KeynessGroup Target, KeynessGroup Reference, IReadOnlyList<KeynessTerm> Terms, (int Words, int Names) Tested, bool HasEnough) : Summarised;

/// <summary>A word, phrase or name in a comparison. Its counts are the lengths of its two lists of places, which are found where they are asked
/// for.</summary>
/// <param name="Text">As lists fold it; a name as it is spelled first.</param>
/// <param name="Count">How often it stands in the texts of the target.</param>
/// <param name="ReferenceCount">How often it stands in those of the reference.</param>
/// <param name="LogOdds">
/// Weighted log-odds with an informative Dirichlet prior, natural logarithm (Monroe, Colaresi and Quinn 2008, formula 16): above 0 where the target
/// has more of it.
/// </param>
/// <param name="Interval">
/// Interval of that, with the article as its unit: t distribution, variance by what articles differ in. For this term alone.
/// </param>
/// <param name="StandardError">The standard error that the interval is made of.</param>
/// <param name="Z">The same log-odds over Monroe's own standard error (19, 22), which takes each word for itself and so is too sure.</param>
/// <param name="P">Two-sided p-value of the t test, before correction.</param>
/// <param name="G2">Log-likelihood ratio G² of the two-by-two table (Dunning 1993), at least 0; takes each word for itself too.</param>
/// <param name="Ratio">Rate in the target over rate in the reference, half a word added to each count and total, so that it exists.</param>
/// <param name="Target">In how many texts of the target it stands, and how evenly.</param>
/// <param name="Reference">The same of the reference.</param>
/// <param name="IsReliable">Whether it holds after correction for all that was compared, and stands in enough texts.</param>
public sealed record KeynessTerm(
    string Text,
    KeynessKind Kind,
    int Count,
    int ReferenceCount,
    double LogOdds,
    Interval Interval,
    double StandardError,
    double Z,
    double P,
    double G2,
    double Ratio,
    KeynessSpread Target,
    KeynessSpread Reference,
    bool IsReliable) : Summarised
{
    /// <summary>Its places in the texts of the target.</summary>
    public Concordance Places => Here.Value;

    /// <summary>Its places in the texts of the reference.</summary>
    public Concordance ReferencePlaces => There.Value;

    internal Lazy<Concordance> Here { get; init; } = new(Concordance.Empty);

    internal Lazy<Concordance> There { get; init; } = new(Concordance.Empty);

    /// <summary>Whether it is a name: of a person, body or place.</summary>
    public bool IsName => Kind is KeynessKind.Person or KeynessKind.Body or KeynessKind.Place;
}

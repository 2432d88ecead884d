namespace Parallax.Parts;

/// <summary>What is compared.</summary>
public enum KeynessKind
{
    /// <summary>A word, in the form in which it stands.</summary>
    Word,

    /// <summary>Two or three words in a row.</summary>
    Phrase,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>The name of a body: ministry, party, company, armed group.</summary>
    Body,

    /// <summary>The name of a place, or its adjective or people.</summary>
    Place,
}

/// <summary>The texts of an outlet, an article, a side, an event or a period, as one side of a comparison of words.</summary>
/// <param name="Name">The outlet's name, the article's id, the month (2026-03): as <see cref="KeynessOptions.Against"/> names it.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="IndependentTexts">How many independent texts these are; a text that is carried several times is counted once.</param>
/// <param name="Words">How many words were counted in them.</param>
public sealed record KeynessGroup(string Name, int Articles, int IndependentTexts, int Words) : Summarised;

/// <summary>How a term is spread over the texts of one side.</summary>
/// <param name="Texts">In how many independent texts it stands.</param>
/// <param name="Share">Interval of the share of texts that have it (Wilson 1927).</param>
/// <param name="Dispersion">
/// Deviation of proportions (Gries 2008), normalised to 0 (as evenly as texts are long) to 1 (all in the shortest text; Lijffijt and Gries 2012).
/// Null where it does not stand in any.
/// </param>
public sealed record KeynessSpread(int Texts, Interval Share, double? Dispersion) : Summarised;

/// <summary>
/// Words that one text alone has in a sentence which renders what others state too: no test, and no difference between outlets, but something that
/// can be read.
/// </summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words in it that no other text has anywhere, in any form; names, numbers and words of grammar left out.</param>
/// <param name="Others">The sentences in which other texts state it, one a text.</param>
public sealed record OnlyWord(Place Sentence, Concordance Words, IReadOnlyList<Place> Others) : Summarised;

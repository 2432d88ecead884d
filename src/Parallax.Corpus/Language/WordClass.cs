namespace Parallax.Parts;

/// <summary>What the word lists say a word may be. English words are often several of these; the annotators look at neighbours to choose.</summary>
[Flags]
public enum WordClass
{
    /// <summary>Nothing is known of it.</summary>
    None = 0,

    /// <summary>A pronoun: he, it, their.</summary>
    Pronoun = 1,

    /// <summary>A relative pronoun: who, which, that.</summary>
    Relative = 1 << 1,

    /// <summary>A determiner: the, this, some.</summary>
    Determiner = 1 << 2,

    /// <summary>A preposition: of, in, after.</summary>
    Preposition = 1 << 3,

    /// <summary>A conjunction: and, but, because.</summary>
    Conjunction = 1 << 4,

    /// <summary>An auxiliary: is, have, would.</summary>
    Auxiliary = 1 << 5,

    /// <summary>An adverb, by list or ending.</summary>
    Adverb = 1 << 6,

    /// <summary>A word of time: Monday, year, ago.</summary>
    Time = 1 << 7,

    /// <summary>A noun for a speaker: spokesman, officials, sources.</summary>
    SpeakerNoun = 1 << 8,

    /// <summary>A form of a reporting cue.</summary>
    Cue = 1 << 9,

    /// <summary>Begins with a capital.</summary>
    Capital = 1 << 10,

    /// <summary>A word or number; not a mark or symbol.</summary>
    Word = 1 << 11,

    /// <summary>A comma.</summary>
    Comma = 1 << 12,

    /// <summary>A quotation mark.</summary>
    Quote = 1 << 13,

    /// <summary>Any punctuation but comma and quotation mark.</summary>
    Stop = 1 << 14,

    /// <summary>First word of its sentence, where a capital says nothing.</summary>
    First = 1 << 15,

    /// <summary>The possessive ending.</summary>
    Possessive = 1 << 16,

    /// <summary>Between quotation marks.</summary>
    Marked = 1 << 17,

    /// <summary>In a sentence that capitalises most of its words, as many headlines do, so that a capital says nothing.</summary>
    TitleCase = 1 << 18,

    /// <summary>A given name of people.</summary>
    GivenName = 1 << 19,

    /// <summary>First word of a listed place.</summary>
    Place = 1 << 20,

    /// <summary>First word of a phrase that makes a name a body's: ministry, Court of.</summary>
    Body = 1 << 21,

    /// <summary>First word of a title before a person's name.</summary>
    Title = 1 << 22,

    /// <summary>First word for an act of harm or force.</summary>
    Act = 1 << 23,

    /// <summary>Words of grammar, which neither begin nor make up a name.</summary>
    Grammar = Pronoun | Relative | Determiner | Preposition | Conjunction | Auxiliary | Adverb,
}

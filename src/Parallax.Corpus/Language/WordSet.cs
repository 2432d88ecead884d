namespace Parallax;

/// <summary>
/// The small sets of words that rules ask for by name, so that no rule holds a word of the language. Which words are in one stands in
/// <c>data/language/en/word-sets.tsv</c>; a set that a language does not fill is empty, and its rules find nothing.
/// </summary>
public enum WordSet
{
    // ── Words of grammar: asked by several rooms ──

    /// <summary>An act's agent follows it: by.</summary>
    By,

    /// <summary>What a noun is of: of.</summary>
    Of,

    /// <summary>Before an infinitive or a goal: to.</summary>
    To,

    /// <summary>Where somebody or something comes from: from.</summary>
    From,

    /// <summary>A statement follows it: that.</summary>
    That,

    /// <summary>The definite article: the.</summary>
    The,

    /// <summary>Joins two of one kind: and.</summary>
    And,

    /// <summary>The indefinite article before a count: a.</summary>
    A,

    /// <summary>All of some: all.</summary>
    All,

    /// <summary>Before a place, a time, an extreme: at.</summary>
    At,

    /// <summary>With "to", a highest number: up.</summary>
    Up,

    /// <summary>Joins a comparison: as.</summary>
    As,

    /// <summary>What is compared with follows it: than.</summary>
    Than,

    /// <summary>Joins a clause to its noun: who, which, that.</summary>
    Relative,

    /// <summary>Joins clauses or verbs: and, or, but, then.</summary>
    ClauseJoint,

    /// <summary>A possessive pronoun: his, their, whose.</summary>
    Owner,

    /// <summary>Can only be a subject before a verb: he, they, who.</summary>
    SubjectPronoun,

    /// <summary>Stands as an object by itself: him, everyone, thousands.</summary>
    ObjectPronoun,

    /// <summary>Joins the parts of one noun phrase: of, for, in.</summary>
    NounJoint,

    /// <summary>After "at", the end of a range: least, most.</summary>
    Extreme,

    /// <summary>Before "than", a comparison of numbers: more, fewer.</summary>
    Comparative,

    /// <summary>Between "as" and "as", a number: many, much.</summary>
    MuchOrMany,

    /// <summary>Before a number, that it is not exact: about, nearly.</summary>
    Approximation,

    /// <summary>Before a number or phrase, that nothing else is meant: only, mostly.</summary>
    Focus,

    /// <summary>A number in one word: two, dozen, half.</summary>
    SmallNumber,

    /// <summary>What a number of time counts: years, hours.</summary>
    CountedTime,

    /// <summary>Before a noun of time, when it was: last, next.</summary>
    TimeAdjective,

    /// <summary>With "of", so many of what follows: series, dozens.</summary>
    QuantityNoun,

    // ── Verbs: asked by clauses ──

    /// <summary>A subject and its auxiliary in one: they're, we'll.</summary>
    Contraction,

    /// <summary>A form in -ing after it is a verb: began, keeps.</summary>
    Aspect,

    /// <summary>After "by", how it was done: surprise, accident.</summary>
    Manner,

    /// <summary>After a verb, no object: ago, together.</summary>
    Adjunct,

    /// <summary>Stands between an auxiliary and its verb: not, never, also.</summary>
    BetweenVerbs,

    /// <summary>Ends like a past and is none: need, indeed.</summary>
    NotPast,

    /// <summary>Ends like an adverb and is none: family, only.</summary>
    NotAdverb,

    /// <summary>An irregular past or participle; from <c>irregular-verbs.tsv</c>.</summary>
    IrregularPast,

    /// <summary>A weapon or calamity; from <c>force-events.tsv</c>.</summary>
    Weapon,

    /// <summary>A verb that only carries an act's noun: launched; from <c>force-events.tsv</c>.</summary>
    Carrier,

    // ── Agents ──

    // ── Names ──

    // ── Quotations ──

    // ── Quantities ──

    // ── Labels ──

    // ── Lexicons ──

    // ── Measure ──
}

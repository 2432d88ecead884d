namespace Parallax;

/// <summary>
/// The small sets of words that rules ask for by name, so that no rule holds a word of the language. Which words are in one stands in
/// <c>data/language/en/word-sets.tsv</c>, and above each row what the set is for, with an example; a set that a language does not fill is empty,
/// and its rules find nothing.
/// </summary>
#pragma warning disable CS1591 // The list says of each set what it is for.
public enum WordSet
{
    // ── Words of grammar: asked by several rooms ──

    By,
    Of,
    To,
    From,
    That,
    The,
    And,
    A,
    All,
    At,
    Up,
    As,
    Than,
    Relative,
    ClauseJoint,
    Owner,
    SubjectPronoun,
    ObjectPronoun,
    NounJoint,
    Extreme,
    Comparative,
    MuchOrMany,
    Approximation,
    Focus,
    SmallNumber,
    CountedTime,
    TimeAdjective,
    QuantityNoun,

    // ── Verbs: asked by clauses ──

    Contraction,
    Aspect,
    Manner,
    Adjunct,
    BetweenVerbs,
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

    ObjectParticle,
    NounLikePast,
    BareParticiple,
    ActiveAlone,
    Firing,
    CountedSubject,
    Back,
    ContractionSubject,
    Dead,
    Degree,
    ShotAim,
    SingularSubject,
    ActModifier,
    ActComplement,
    PluralPerson,
    ActTarget,
    Who,
    Direction,
    Hands,
    ClashJoint,
    Police,
    ForceNoun,
    TerrorAdjective,
    StateLetters,
    CarrierParticle,

    // ── Names ──

    NameJoint,
    NameArticle,
    NameParticle,
    NameOpening,

    // ── Quotations ──

    SpeakerJoint,
    NameConjunction,
    SourcePreposition,
    ContractedVerb,
    PassiveVerb,
    SpeechParticiple,
    QuotedParticiple,
    RecipientVerb,
    RecipientJoint,
    CueParticle,
    StatementJoint,
    TimeAfter,
    TopicPreposition,
    EditorialBody,
    VerbJoint,
    SpeakerTurn,
    OccasionPreposition,
    AuthorPreposition,
    AuthorPronoun,
    PersonPronoun,
    GroupPronoun,
    ThingPronoun,
    EmptyPronoun,
    Article,
    Posted,
    PostTime,
    QuestionLetter,
    AnswerLetter,
    Recording,
    SpokenText,
    InFull,
    ListVerb,
    LetterOpening,
    LetterClosing,
    NoteLabel,
    MasculinePronoun,
    FemininePronoun,
    MasculineTitle,
    FeminineTitle,
    MasculineNoun,
    FeminineNoun,
    Few,
    Result,
    Claiming,
    Condition,
    Question,
    FirstPerson,
    SecondPerson,
    No,

    // ── Quantities ──

    /// <summary>A word for a number, or a suffix of one: three, dozens, bn; from <c>number-words.tsv</c>.</summary>
    NumberWord,

    /// <summary>A unit; from <c>number-units.tsv</c>.</summary>
    UnitWord,

    /// <summary>A noun that is counted; from <c>counted-nouns.tsv</c>.</summary>
    CountedNoun,

    /// <summary>Says what befell those counted; from <c>counted-relations.tsv</c>.</summary>
    RelationWord,

    /// <summary>A number after it is a label; from <c>number-labels.txt</c>.</summary>
    NumberLabel,

    /// <summary>A currency before its number: $; from <c>currency-symbols.tsv</c>.</summary>
    CurrencySymbol,

    /// <summary>Begins a phrase that says how exact a number is; from <c>number-bounds.tsv</c>.</summary>
    Bound,
    IrregularPlural,
    IndefiniteArticle,
    Half,
    HalfJoint,
    Tens,
    RangeJoint,
    Or,
    Between,
    One,
    PartDeterminer,
    Other,
    MoreDeterminer,
    MoreOfSame,
    Lives,
    Befalling,
    TollJoint,
    Number,
    Either,
    NumberJoint,
    Per,
    BeforeUnit,
    Over,
    AfterYears,
    AfterAge,
    Aged,
    Age,
    BeforeYear,
    In,
    DayName,
    TimeOfDay,
    TimeZone,
    TollWord,
    Fraction,
    BeforeOne,
    AfterOne,
    NotFact,
    Era,
    EarlierAdjective,
    Tally,
    BeforePart,
    Including,
    Among,
    Whole,
    WholeDeterminer,
    OneMore,
    StateAdjective,
    BeforeAddition,
    AfterAddition,
    Another,
    Revision,
    Rate,
    Day,
    Last,
    Year,
    Ago,
    LongTime,
    Since,
    So,
    Far,
    This,
    Throughout,

    // ── Labels ──

    For,
    Called,
    Dubbed,
    Known,
    Calling,
    Itself,
    SoCalled,
    OtherBody,
    GroupNoun,
    BareStateNoun,
    DefaultGroupNoun,
    Based,
    Said,
    Long,
    Copula,
    Negation,
    AircraftModifier,
    DefiniteDeterminer,
    Complementiser,
    NamelessPronoun,
    NounOrVerb,
    Address,

    // ── Lexicons ──

    // ── Measure ──
}

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
    /// <summary>Left of a possessive where its word stands apart, and no word of its own: s.</summary>
    BareEnding,

    /// <summary>Its initial and that of the name after it stand for both: United (States).</summary>
    Initialled,

    /// <summary>Turns a statement round, and so says something by itself: not, without.</summary>
    TurnsRound,

    /// <summary>Whoever speaks, alone or with others: I, our, we've.</summary>
    FirstPerson,

    /// <summary>That somebody else states it: reportedly.</summary>
    Hedge,

    /// <summary>Before what somebody is said to have done: accused.</summary>
    Suspected,

    /// <summary>A cue that is no verb: according to.</summary>
    According,

    /// <summary>A cue of what somebody asks for or means to do, which is no fact that another could state: urge, vow.</summary>
    RequestCue,

    /// <summary>That what is quoted was said in another language: interpreter.</summary>
    Translating,

    /// <summary>After "in", the language that somebody spoke: Arabic.</summary>
    LanguageName,

    /// <summary>Beside a country's name, its government and no other body: authorities.</summary>
    GovernmentWord,

    /// <summary>Stands for what was named before, or for nothing: none, those.</summary>
    NoSubject,

    /// <summary>A length of time, which does nothing: years.</summary>
    TimeNoun,

    /// <summary>Ends a clause before what is said: saying.</summary>
    Saying,

    /// <summary>The day before the article's: yesterday.</summary>
    Yesterday,

    /// <summary>The article's own day: today.</summary>
    Today,

    /// <summary>After "last", the month before the article's: month.</summary>
    Month,

    /// <summary>A month only beside a day, or after "in" and the like: March, May.</summary>
    MonthThatIsAWord,

    /// <summary>Before a month that has no day: in.</summary>
    BeforeMonth,

    /// <summary>Ends the clause that a date is of, beside who, which, that: whom.</summary>
    RelativePerson,

    /// <summary>A toll that stands apart from its number: the toll rose to.</summary>
    DistantToll,

    /// <summary>People of no stated sort, anybody may be among them: casualty.</summary>
    GenericCounted,

    /// <summary>The noun for people that is preferred among several: people.</summary>
    People,

    /// <summary>Speaks to the reader: your.</summary>
    ToReader,

    /// <summary>A speaker that the article knows and the corpus does not: they.</summary>
    SpeakerPronoun,

    /// <summary>Ends the part of a description that says what somebody is: (officials) familiar with.</summary>
    AfterHead,

    /// <summary>Before a description, that it may be anybody: another.</summary>
    OneOfMany,

    /// <summary>Before "of" in a body's name that may stand the other way round: Ministry of Defence.</summary>
    TurnedOffice,

    /// <summary>A small word in a body's name: for.</summary>
    SmallNameWord,

    /// <summary>After a body's name, what it is and no part of it: movement.</summary>
    BodyClass,

    /// <summary>An article written into a name: Elbaradei.</summary>
    JoinedArticle,

    /// <summary>An article that is a given name where it comes first: Ben.</summary>
    GivenNotArticle,

    /// <summary>Begins a name of two words or more that is one: Abdul Rahman.</summary>
    Servant,

    /// <summary>Between the two, in any form: ur.</summary>
    ServantArticle,

    /// <summary>Before a title: ex-minister.</summary>
    FormerPrefix,

    /// <summary>A man who was named before: he.</summary>
    He,

    /// <summary>A person who was named before: he, she.</summary>
    HeOrShe,

    /// <summary>A body or thing that was named before: it.</summary>
    It,
}

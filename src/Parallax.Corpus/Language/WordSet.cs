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

    /// <summary>Between a verb and its object: shot dead, gunned down.</summary>
    ObjectParticle,

    /// <summary>A noun with the form of a past: a shot, the hit.</summary>
    NounLikePast,

    /// <summary>Without an object usually a participle, as of acts that kill: hit, targeted.</summary>
    BareParticiple,

    /// <summary>A past that needs no object: retaliated, fired.</summary>
    ActiveAlone,

    /// <summary>An act that does not say whom it befell: fired, opened fire.</summary>
    Firing,

    /// <summary>A determiner that stands for a noun: those killed, many died.</summary>
    CountedSubject,

    /// <summary>After a verb, that somebody answers it: hit back.</summary>
    Back,

    /// <summary>Before 's, no owner, though no pronoun: there.</summary>
    ContractionSubject,

    /// <summary>Killed, beside another verb: shot dead.</summary>
    Dead,

    /// <summary>Before an adjective in -ing, how much: very, most.</summary>
    Degree,

    /// <summary>After "shooting", whom it is for: at, into.</summary>
    ShotAim,

    /// <summary>Only a verb with -s comes after it: he, nobody.</summary>
    SingularSubject,

    /// <summary>Before a noun of an act, a part of it: air strikes.</summary>
    ActModifier,

    /// <summary>After a noun of an act, whom it befell or who acted: on, by.</summary>
    ActComplement,

    /// <summary>A plural that no ending tells, of people who act: police, men.</summary>
    PluralPerson,

    /// <summary>After a noun of an act, whom it was for: an attack on.</summary>
    ActTarget,

    /// <summary>Joins a clause to a person: who.</summary>
    Who,

    /// <summary>After a noun, where of it: the army north, no part of who acts.</summary>
    Direction,

    /// <summary>With "at the" and "of", who killed: hands.</summary>
    Hands,

    /// <summary>After a clash, one of its parties: with, between.</summary>
    ClashJoint,

    /// <summary>Acts in a noun of killing, where others before it are killed: police.</summary>
    Police,

    /// <summary>Before a noun of an act, who acted, though no noun of the military: police, regime.</summary>
    ForceNoun,

    /// <summary>A noun for fighters that describes an act more often: terrorist attack.</summary>
    TerrorAdjective,

    /// <summary>In capitals, letters for a state or body: US, NATO.</summary>
    StateLetters,

    /// <summary>Between a verb that carries a noun and the noun: out, of.</summary>
    CarrierParticle,

    // ── Names ──

    /// <summary>Joins the words of a name: of, de, van.</summary>
    NameJoint,

    /// <summary>After a joint, an article inside a name: Bureau of the Census, de la Cruz.</summary>
    NameArticle,

    /// <summary>Only a person's name has it inside, in small letters: bin, van.</summary>
    NameParticle,

    /// <summary>Only a person's name begins with it: Abu.</summary>
    NameOpening,

    // ── Quotations ──

    /// <summary>Joins the parts of a phrase for a speaker: a spokesman for the ministry in the north.</summary>
    SpeakerJoint,

    /// <summary>Joins two speakers: and, or.</summary>
    NameConjunction,

    /// <summary>With "to", who says it follows: according.</summary>
    SourcePreposition,

    /// <summary>An auxiliary joined to the word before it: he'd said.</summary>
    ContractedVerb,

    /// <summary>A participle after it is a passive: was, been.</summary>
    PassiveVerb,

    /// <summary>An irregular participle of a cue: told, seen.</summary>
    SpeechParticiple,

    /// <summary>A passive whose subject is who says it: quoted.</summary>
    QuotedParticiple,

    /// <summary>A person follows it before the statement: told, informed.</summary>
    RecipientVerb,

    /// <summary>Joins the parts of a phrase for a recipient: told the head of the council.</summary>
    RecipientJoint,

    /// <summary>Belongs to the cue before it: called for, pointed out.</summary>
    CueParticle,

    /// <summary>Directly before marks, a second statement follows: he said, and "…".</summary>
    StatementJoint,

    /// <summary>Ends a phrase of time, which is no speaker: ago.</summary>
    TimeAfter,

    /// <summary>In a headline, what somebody speaks on follows: Falk on dams.</summary>
    TopicPreposition,

    /// <summary>A body of a paper that signs with the paper's name: Editorial Board.</summary>
    EditorialBody,

    /// <summary>Joins two verbs of one speaker: confirmed A and said B.</summary>
    VerbJoint,

    /// <summary>Joins the clause of the next speaker: and, while.</summary>
    SpeakerTurn,

    /// <summary>Before a cue's noun, where it was said: in a statement.</summary>
    OccasionPreposition,

    /// <summary>After a cue's noun, whose it is: warnings from engineers.</summary>
    AuthorPreposition,

    /// <summary>Outside marks, the author of the text: I.</summary>
    AuthorPronoun,

    /// <summary>A pronoun for one person: he, she.</summary>
    PersonPronoun,

    /// <summary>A pronoun for several, or for a body: they.</summary>
    GroupPronoun,

    /// <summary>A pronoun for a body or country: it.</summary>
    ThingPronoun,

    /// <summary>A pronoun that often means nobody: it, you.</summary>
    EmptyPronoun,

    /// <summary>Stands before a description and is no part of it: the, an.</summary>
    Article,

    /// <summary>Before "by", that the name after it signs a post: shared.</summary>
    Posted,

    /// <summary>Beside the date of a post, no word of it: at, PDT.</summary>
    PostTime,

    /// <summary>Labels a question of an interview: Q.</summary>
    QuestionLetter,

    /// <summary>Labels an answer of an interview: A.</summary>
    AnswerLetter,

    /// <summary>Opens a line of a transcript that plays a recording; who is heard follows in brackets: archived recording.</summary>
    Recording,

    /// <summary>What somebody said or wrote, as a noun that is no cue by itself: speech, letter.</summary>
    SpokenText,

    /// <summary>Before a colon, that all of a statement follows: the full statement.</summary>
    InFull,

    /// <summary>Before a colon, that a list follows: include.</summary>
    ListVerb,

    /// <summary>Opens a letter: Dear.</summary>
    LetterOpening,

    /// <summary>Closes a letter, above the name of whoever wrote it: Sincerely.</summary>
    LetterClosing,

    /// <summary>Before a colon or alone on a line, a label that names no speaker: update, fact.</summary>
    NoteLabel,

    /// <summary>Means a man: he, him.</summary>
    MasculinePronoun,

    /// <summary>Means a woman: she, her.</summary>
    FemininePronoun,

    /// <summary>Before a man's name, or a noun for a man: Mr., spokesman.</summary>
    MasculineTitle,

    /// <summary>Before a woman's name, or a noun for a woman: Ms., spokeswoman.</summary>
    FeminineTitle,

    /// <summary>Opens a sentence that supposes: "if he says …", "when people complain".</summary>
    Condition,

    /// <summary>Opens an indirect question: "asked why …".</summary>
    Question,

    /// <summary>The author of a text, alone or with the readers: "we believe".</summary>
    FirstPerson,

    /// <summary>The reader: "you might say".</summary>
    SecondPerson,

    /// <summary>Nobody as a subject: "no one says".</summary>
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

    /// <summary>A plural that no ending tells; the rest from <c>irregular-nouns.tsv</c>.</summary>
    IrregularPlural,

    /// <summary>Before a scale, one of it: a hundred.</summary>
    IndefiniteArticle,

    /// <summary>A half of a scale: half a million.</summary>
    Half,

    /// <summary>Between "half" and its scale: half a million.</summary>
    HalfJoint,

    /// <summary>With "of", some tens of a vague number: tens of thousands.</summary>
    Tens,

    /// <summary>Between the ends of a range: three to five.</summary>
    RangeJoint,

    /// <summary>Between two that may be meant: or.</summary>
    Or,

    /// <summary>Before a range whose ends "and" joins: between.</summary>
    Between,

    /// <summary>A number that is a pronoun too: one.</summary>
    One,

    /// <summary>After "of", that a part is counted: three of the soldiers.</summary>
    PartDeterminer,

    /// <summary>Stands before the counted noun, though a pronoun: other.</summary>
    Other,

    /// <summary>A determiner after a number: three more soldiers.</summary>
    MoreDeterminer,

    /// <summary>After what is counted, that others were before it: others, more.</summary>
    MoreOfSame,

    /// <summary>What is taken of those killed: lives.</summary>
    Lives,

    /// <summary>Between a noun of an act and whom it befell: of, on.</summary>
    Befalling,

    /// <summary>Between a toll and its number: rose to, stood at.</summary>
    TollJoint,

    /// <summary>With "of", a toll: the number of dead.</summary>
    Number,

    /// <summary>Before two participles: either.</summary>
    Either,

    /// <summary>Between two days of a month: and, to.</summary>
    NumberJoint,

    /// <summary>Before what each of is meant: per.</summary>
    Per,

    /// <summary>Between a number and its unit: three square miles.</summary>
    BeforeUnit,

    /// <summary>More than, or during: over.</summary>
    Over,

    /// <summary>After a length of time, that it is exact: ten years ago.</summary>
    AfterYears,

    /// <summary>After years, that they are an age: old.</summary>
    AfterAge,

    /// <summary>Before an age: aged.</summary>
    Aged,

    /// <summary>After "of", that years are an age: age.</summary>
    Age,

    /// <summary>Before a year, though no preposition: early 2003.</summary>
    BeforeYear,

    /// <summary>Before a year or a place, and before an occasion that opens a sentence: in.</summary>
    In,

    /// <summary>A day, where a month has a capital too: Monday.</summary>
    DayName,

    /// <summary>After the number of an hour: p.m., o'clock.</summary>
    TimeOfDay,

    /// <summary>The same, in capitals: GMT.</summary>
    TimeZone,

    /// <summary>A number after it and "at" is no hour: the toll stood at.</summary>
    TollWord,

    /// <summary>With "of", a part of a number: a third of.</summary>
    Fraction,

    /// <summary>"One" after it counts nothing: no one, the one.</summary>
    BeforeOne,

    /// <summary>"One" before it counts nothing: one another, one day.</summary>
    AfterOne,

    /// <summary>Before a count, that it is not stated as a fact: could, plans.</summary>
    NotFact,

    /// <summary>Of a time longer than an event, or before it: decade, previously.</summary>
    Era,

    /// <summary>Before a tally, that it was replaced: initial.</summary>
    EarlierAdjective,

    /// <summary>A count that was given: toll, figure.</summary>
    Tally,

    /// <summary>Before a part of those counted: including.</summary>
    BeforePart,

    /// <summary>What befell all befell this part: including.</summary>
    Including,

    /// <summary>Before the whole that a part is of: among.</summary>
    Among,

    /// <summary>After "among" or "of", the whole that a part is of: them, dead.</summary>
    Whole,

    /// <summary>Between "among" and the whole: the, those.</summary>
    WholeDeterminer,

    /// <summary>After "and", one more of a list: a woman.</summary>
    OneMore,

    /// <summary>Says what befell those before it: dead, missing.</summary>
    StateAdjective,

    /// <summary>Before a number, that others were before it: another.</summary>
    BeforeAddition,

    /// <summary>After a number, the same: three more.</summary>
    AfterAddition,

    /// <summary>Before a number, so many of the same: another.</summary>
    Another,

    /// <summary>With "from", an earlier count: up from, down from.</summary>
    Revision,

    /// <summary>After what is counted, that it is for each: each, daily.</summary>
    Rate,

    /// <summary>After "a", that a count is for each: day.</summary>
    Day,

    /// <summary>With "year", another time: last.</summary>
    Last,

    /// <summary>After "last" or "this": year.</summary>
    Year,

    /// <summary>After a length of time, another time: ago.</summary>
    Ago,

    /// <summary>With "ago", longer than news lasts: years, months.</summary>
    LongTime,

    /// <summary>From a time up to now: since.</summary>
    Since,

    /// <summary>With "far", up to now: so.</summary>
    So,

    /// <summary>After "so", up to now: far.</summary>
    Far,

    /// <summary>With "year", up to now: this.</summary>
    This,

    /// <summary>Over the whole of a time: throughout.</summary>
    Throughout,

    // ── Labels ──

    /// <summary>Joins a body to its purpose: for.</summary>
    For,

    /// <summary>A name follows it: called, named.</summary>
    Called,

    /// <summary>A nickname follows it: dubbed.</summary>
    Dubbed,

    /// <summary>With "as", a name or label follows it: known.</summary>
    Known,

    /// <summary>With "itself", what a body calls itself: calling.</summary>
    Calling,

    /// <summary>Who is called so by itself: itself.</summary>
    Itself,

    /// <summary>Before a label that is not taken over: so-called.</summary>
    SoCalled,

    /// <summary>Before "the group", that it is perhaps another one: same, rival.</summary>
    OtherBody,

    /// <summary>Can take up any armed or political body that the text called so: group, militia.</summary>
    GroupNoun,

    /// <summary>Before a country's name a label only with more words: state.</summary>
    BareStateNoun,

    /// <summary>What an armed body may be called that the text has called nothing yet: group.</summary>
    DefaultGroupNoun,

    /// <summary>After "the group", that its place follows: based.</summary>
    Based,

    /// <summary>A cue that is never a participle here: said, says.</summary>
    Said,

    /// <summary>Between "has" and "been": long.</summary>
    Long,

    /// <summary>Joins a label to its name beside "be": remains, became.</summary>
    Copula,

    /// <summary>That the label is denied or compared: not, never, more.</summary>
    Negation,

    /// <summary>Before "fighters", that they are machines: jet.</summary>
    AircraftModifier,

    /// <summary>Before a name and noun, the one and only: the, this.</summary>
    DefiniteDeterminer,

    /// <summary>A statement follows it: that, whether.</summary>
    Complementiser,

    /// <summary>Says nothing of who calls somebody so: it, they.</summary>
    NamelessPronoun,

    /// <summary>A noun for actors that is a verb as well: force, partner.</summary>
    NounOrVerb,

    /// <summary>How a person is addressed, which is no label: Dr, Sir.</summary>
    Address,

    // ── Lexicons ──

    // ── Measure ──
}

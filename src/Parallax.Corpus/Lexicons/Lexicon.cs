namespace Parallax;

/// <summary>A set of terms that outlets choose between, with where they come from. Read from a .yaml file.</summary>
/// <param name="Name">Its file's name without extension: "political-violence".</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version, printed in every caption.</param>
/// <param name="Author">Who judged its poles.</param>
/// <param name="Licence">Under which licence it may be used.</param>
/// <param name="Citation">How to cite it.</param>
/// <param name="Language">Its language ("en").</param>
/// <param name="Contrasts">The things that can be named in several ways.</param>
public sealed partial record Lexicon(
    string Name,
    string Title,
    string Version,
    string Author,
    string Licence,
    string Citation,
    string Language,
    IReadOnlyList<Contrast> Contrasts) : Summarised
{
    /// <summary>What killings, strikes, answers to them, and those who fight are called.</summary>
    public static Lexicon PoliticalViolence => ShippedLexicons.Named("political-violence");

    /// <summary>What protest is called, and what the police does.</summary>
    public static Lexicon ProtestAndPolicing => ShippedLexicons.Named("protest-and-policing");

    /// <summary>What migration and the measures against it are called.</summary>
    public static Lexicon Migration => ShippedLexicons.Named("migration");

    /// <summary>All lexicons that come with the kit, the starter lexicon first.</summary>
    public static IReadOnlyList<Lexicon> Shipped => ShippedLexicons.All;

    /// <summary>Their names, without reading them.</summary>
    public static IReadOnlyList<string> ShippedNames => ShippedLexicons.Names;

    /// <summary>How far two judgings of its poles agree; null where they were judged once.</summary>
    public PoleAgreement? Agreement { get; init; }

    /// <summary>
    /// Whether each option counts for itself, so that one word may be counted in several, as in dictionaries of overlapping categories. Otherwise
    /// patterns compete over the whole lexicon, and a word is counted once.
    /// </summary>
    public bool CountsEachOption { get; init; }

    /// <summary>The works that its judgements rest on, each as a full reference.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Reads a lexicon from a .yaml file in UTF-8.</summary>
    /// <exception cref="LexiconException">Something is wrong in the file; the message says where, what, and how to mend it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Lexicon Load(string path) => LexiconReader.OfFile(path, LexiconReader.Read);

    /// <summary>
    /// Reads a dictionary of another program as a lexicon: each of its (top) categories becomes a contrast, nested ones become options; poles are
    /// neutral, as nobody judged them.
    /// </summary>
    /// <param name="path">A file of quanteda (.yml, .yaml), LIWC (.dic, .dicx), WordStat (.cat), Yoshikoder (.ykd) or Lexicoder (.lc3).</param>
    /// <param name="format">Its format; null to tell it by the file's ending.</param>
    /// <returns>The lexicon, and all that could not be carried over.</returns>
    /// <exception cref="LexiconException">It is not such a file, or no entry of it can be carried over; the message says where, what, and how to
    /// mend it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LexiconImport Import(string path, DictionaryFormat? format = null) => DictionaryImport.Read(path, format);

    /// <summary>The lexicon as a file that <see cref="Load"/> reads, lines ended by a line feed.</summary>
    public string ToYaml() => LexiconYaml.Of(this);

    /// <summary>Reads a lexicon.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="name">What the lexicon is called: the file's name without extension.</param>
    /// <param name="file">What messages call the file; the name with ".yaml" where not given.</param>
    /// <exception cref="LexiconException">Something is wrong in it; the message says where, what, and how to mend it.</exception>
    public static Lexicon Parse(TextReader yaml, string name, string? file = null) => LexiconReader.Read(yaml, name, file ?? name + ".yaml");
}

/// <summary>One thing that can be named in several ways.</summary>
/// <param name="Id">Short and unique in its lexicon: "killing".</param>
/// <param name="Question">What a reader asks of the texts: "What is the killing called?"</param>
/// <param name="Options">The ways of naming it.</param>
public sealed record Contrast(string Id, string Question, IReadOnlyList<TermOption> Options) : Summarised
{
    /// <summary>Where the grouping comes from: a work of <see cref="Lexicon.Sources"/>, or "author's judgement".</summary>
    public string Source { get; init; } = "";

    /// <summary>
    /// What its terms name, where that is an act of force, so that each can be tied to the act that it names; null for anything else.
    /// </summary>
    public ActKind? Act { get; init; }
}

/// <summary>One way of naming a thing.</summary>
/// <param name="Id">Short and unique in its contrast: "assassination".</param>
/// <param name="Pole">What it does to the act named.</param>
/// <param name="Reason">Why, in one line, with where the judgement comes from.</param>
/// <param name="Patterns">Words and phrases, in the notation of <see cref="TermPattern.Words"/>.</param>
public sealed record TermOption(string Id, Pole Pole, string Reason, IReadOnlyList<string> Patterns)
{
    private readonly IReadOnlyList<TermPattern>? rules;

    /// <summary>The patterns with what must and must not stand around them; the bare <see cref="Patterns"/> where nothing else was given.</summary>
    public IReadOnlyList<TermPattern> Rules
    {
        get => rules ?? [.. Patterns.Select(static words => new TermPattern(words))];
        init => rules = value;
    }
}

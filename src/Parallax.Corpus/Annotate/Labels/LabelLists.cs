namespace Parallax;

/// <summary>What a noun of <c>data/language/en/label-nouns.tsv</c> can name.</summary>
[Flags]
internal enum LabelNounClass
{
    None = 0,

    /// <summary>A group, force, party, company.</summary>
    Body = 1,

    /// <summary>A body's noun that can stand after its name: the Hamas group.</summary>
    Group = 1 << 5,

    /// <summary>People or a person, in a word that says more than an office: militant, strongman.</summary>
    People = 1 << 1,

    /// <summary>A country as an actor.</summary>
    State = 1 << 2,

    /// <summary>People of a body, in a word that says nothing by itself: official, supporter.</summary>
    Member = 1 << 3,

    /// <summary>A person's office or profession.</summary>
    Office = 1 << 4,
}

/// <summary>A noun that can be the head of a label.</summary>
/// <param name="Singular">Its dictionary form.</param>
/// <param name="Classes">What it can name.</param>
/// <param name="IsPlural">Whether this form is the plural.</param>
internal readonly record struct LabelNoun(string Singular, LabelNounClass Classes, bool IsPlural)
{
    public bool MayBe(LabelNounClass kind) => (Classes & kind) != 0;
}

/// <summary>A verb for calling somebody something.</summary>
/// <param name="NeedsAs">Whether the label follows only after "as": described as.</param>
/// <param name="IsParticiple">Whether this form can be passive.</param>
internal readonly record struct NamingVerb(bool NeedsAs, bool IsParticiple);

/// <summary>The word lists that labels are read with.</summary>
internal sealed class LabelLists
{
    private readonly WordTable<LabelNoun> nouns;
    private readonly WordTable<bool> modifiers;
    private readonly WordTable<bool> creeds;
    private readonly WordTable<NamingVerb> verbs;
    private readonly WordTable<string> placeForms;
    private readonly Vocabulary grammar;
    private readonly WordTable<bool> documents;
    private readonly WordTable<bool> participles;
    private readonly HashSet<string> endings;
    private readonly HashSet<string> beginnings;

    public LabelLists(Language language)
    {
        WordLists lists = language.Lists;
        Names = language.Names;
        Language = language;
        grammar = language.Vocabulary;
        documents = lists.Set("document-nouns.txt");
        nouns = new(lists.Rows("label-nouns.tsv").SelectMany(row =>
        {
            LabelNounClass classes =
                row[2].Split('|').Aggregate(LabelNounClass.None, (sum, name) => sum | Enum.Parse<LabelNounClass>(name, ignoreCase: true));
            return new[] { KeyValuePair.Create(row[0], new LabelNoun(row[0], classes, row[0] == row[1])),
                KeyValuePair.Create(row[1], new LabelNoun(row[0], classes, IsPlural: true)) };
        }));
        string[][] rows = [.. lists.Rows("label-modifiers.tsv")];
        modifiers = new(rows.Where(row => row[1] is "says" or "plain").Select(row => KeyValuePair.Create(row[0], row[1] == "says")));
        creeds = new(rows.Where(row => row.Length > 2 && row[2] == "creed").Select(row => KeyValuePair.Create(row[0], value: true)));
        endings = [.. rows.Where(row => row[1] == "ending").Select(row => row[0])];
        beginnings = [.. rows.Where(row => row[1] == "beginning").Select(row => row[0])];
        Postposed = new(rows.Where(row => row[1] == "after").Select(row => KeyValuePair.Create(row[0], value: true)));
        verbs = new(lists.Rows("naming-verbs.tsv").SelectMany(row =>
            row[0].Split('|').Select((form, i) => KeyValuePair.Create(form, new NamingVerb(row[1] == "as", i == 2)))));
        participles = new(lists.Rows("irregular-verbs.tsv").SelectMany(row => row[2].Split('/'))
            .Select(form => KeyValuePair.Create(form, value: true)));
        placeForms = new(PlaceForms(lists));
    }

    public Language Language { get; }

    public NameLists Names { get; }

    /// <summary>Adjectives that stand after their noun: a group responsible for.</summary>
    public WordTable<bool> Postposed { get; }

    /// <summary>The noun of the list of labels at a token; false for offices and professions too.</summary>
    public bool TryListed(string text, in Token token, out LabelNoun noun) => nouns.TryGet(text, token, out noun);

    /// <summary>The noun at a token; false for words that are no noun for an actor.</summary>
    public bool TryNoun(string text, in Token token, out LabelNoun noun)
    {
        if (nouns.TryGet(text, token, out noun))
            return true;
        if (!grammar.SpeakerNouns.TryGet(text, token, out SpeakerNoun speaker) || documents.Contains(text, token))
            return false;
        noun = new LabelNoun(WordHash.Fold(token.Span.In(text)), LabelNounClass.Office, speaker.IsPlural);
        return true;
    }

    /// <summary>Whether a word is listed as saying what an actor is, or is a compound that does: Iran-backed, pro-government.</summary>
    public bool IsModifier(string text, in Token token) => modifiers.Contains(text, token) || IsCompound(text, token);

    /// <summary>Whether it says more than an office does, and may stand before a name alone.</summary>
    public bool Says(string text, in Token token) =>
        modifiers.TryGet(text, token, out bool says) ? says
        : IsCompound(text, token) && !token.Span.In(text).EndsWith("-based", StringComparison.OrdinalIgnoreCase)
            && !token.Span.In(text).EndsWith("-born", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is a compound such as Iran-backed or anti-government.</summary>
    public bool IsCompound(string text, in Token token)
    {
        ReadOnlySpan<char> word = token.Span.In(text);
        int hyphen = word.IndexOfAny('-', '\u2011');
        return hyphen > 0 && (IsBackedCompound(text, token) || beginnings.Contains(WordHash.Fold(word[..hyphen])));
    }

    /// <summary>Whether it ends as Iran-backed does; a name can begin as anti-government does ("Anti-Defamation League").</summary>
    public bool IsBackedCompound(string text, in Token token)
    {
        ReadOnlySpan<char> word = token.Span.In(text);
        int hyphen = word.LastIndexOfAny('-', '\u2011');
        return hyphen > 0 && endings.Contains(WordHash.Fold(word[(hyphen + 1)..]));
    }

    /// <summary>Whether a word is made of two places: Franco-German, Russian-Iranian.</summary>
    public bool IsPlaceCompound(string text, in Token token)
    {
        ReadOnlySpan<char> word = token.Span.In(text);
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && placeForms.TryGet(word[(hyphen + 1)..], out _);
    }

    /// <summary>Whether a past form can be a participle: led and backed can, spoke cannot.</summary>
    public bool MayBeParticiple(string text, in Token token) =>
        (grammar.Of(text, token).Endings & WordEnding.Past) != 0 || participles.Contains(text, token);

    /// <summary>Whether a word is the adjective of a religion or people: Sunni, Islamist.</summary>
    public bool IsCreed(string text, in Token token) => creeds.Contains(text, token);

    /// <summary>Whether a word with a capital is a listed modifier and so names nobody by itself: Sunni, Islamist.</summary>
    public bool IsListed(string text, in Token token) => modifiers.Contains(text, token);

    /// <summary>A verb for calling.</summary>
    public bool TryVerb(string text, in Token token, out NamingVerb verb) => verbs.TryGet(text, token, out verb);

    /// <summary>A modifier in the form in which it is compared: small letters, places by one name, "iran-backed" for "Iranian-backed".</summary>
    public string Normalised(ReadOnlySpan<char> word)
    {
        string folded = WordHash.Fold(word);
        int hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0)
            return folded;
        string before = Place(folded[..hyphen]), after = Place(folded[(hyphen + 1)..]);
        return $"{before}-{after}";
    }

    private string Place(string folded) => placeForms.TryGet(folded, out string? place) ? place : folded;

    // One name for all names and adjectives of a place: the shortest, so "us-led" for American-led and U.S.-led.
    private static IEnumerable<KeyValuePair<string, string>> PlaceForms(WordLists lists)
    {
        foreach (IGrouping<string,
            string[]> place in lists.Rows("places.tsv").Where(row => row.Length > 1 && row[1].Length > 0)
            .GroupBy(row => row[1], StringComparer.Ordinal))
        {
            string shortest = WordHash.Fold(place.Select(row => row[0])
                .Where(name => !name.Contains('.')).MinBy(name => name.Length) ?? place.First()[0]);
            foreach (string form in place.Select(row => row[0]).Concat(place.Key.Split('|')))
                yield return KeyValuePair.Create(form, shortest);
        }
    }
}

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

/// <summary>What a word can do in a label.</summary>
[Flags]
internal enum LabelUse
{
    None = 0,

    /// <summary>A noun of the list of labels; offices and professions are nouns that are not listed.</summary>
    ListedNoun = 1,

    /// <summary>Listed as saying what an actor is; with a capital it names nobody by itself: Sunni, Islamist.</summary>
    Listed = 1 << 1,

    /// <summary>A compound that says what an actor is: Iran-backed, pro-government.</summary>
    Compound = 1 << 2,

    /// <summary>A compound that ends as Iran-backed does; a name can begin as anti-government does ("Anti-Defamation League").</summary>
    BackedCompound = 1 << 3,

    /// <summary>Made of two places: Franco-German, Russian-Iranian.</summary>
    PlaceCompound = 1 << 4,

    /// <summary>Says more than an office does, and may stand before a name alone.</summary>
    Says = 1 << 5,

    /// <summary>The adjective of a religion or people: Sunni, Islamist; or those who are of it: Sunnis.</summary>
    Creed = 1 << 6,

    /// <summary>An adjective that stands after its noun: a group responsible for.</summary>
    Postposed = 1 << 7,

    /// <summary>A past form that can be a participle: led and backed can, spoke cannot.</summary>
    Participle = 1 << 8,

    Modifier = Listed | Compound,
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

/// <summary>What the lists of labels say of one word form.</summary>
/// <param name="Uses">What it can do in a label.</param>
/// <param name="Noun">The noun for an actor that it is; of no class where it is none.</param>
/// <param name="Verb">The verb for calling that it is; null where it is none.</param>
/// <param name="Modifier">
/// As a modifier, in the form in which it is compared: small letters, places by one name, "iran-backed" for "Iranian-backed".
/// </param>
internal sealed record LabelWord(LabelUse Uses, LabelNoun Noun, NamingVerb? Verb, string Modifier);

/// <summary>The word lists that labels are read with; each word form is looked up in them once.</summary>
internal sealed class LabelLists
{
    private readonly WordTable<LabelNoun> nouns = new();
    private readonly WordTable<LabelUse> modifiers;
    private readonly WordTable<LabelUse> endings;
    private readonly WordTable<bool> beginnings;
    private readonly WordTable<bool> postposed;
    private readonly WordTable<NamingVerb> verbs = new();
    private readonly WordTable<string> placeForms = new();
    private readonly WordTable<bool> documents;
    private readonly WordTable<bool> participles;
    private readonly LexemeRows<LabelWord> words;

    public LabelLists(Language language)
    {
        WordLists lists = language.Lists;
        Language = language;
        words = new(language, Look);
        documents = lists.Set("document-nouns.txt");
        foreach (string[] row in lists.Rows("label-nouns.tsv"))
        {
            LabelNounClass classes = row[2].Split('|').Aggregate(LabelNounClass.None, (sum, name) => sum | WordLists.Named<LabelNounClass>(name));
            nouns.Add(row[0], new LabelNoun(row[0], classes, row[0] == row[1]));
            nouns.Add(row[1], new LabelNoun(row[0], classes, IsPlural: true));
        }

        ILookup<string, string[]> rows = lists.Rows("label-modifiers.tsv").ToLookup(row => row[1], StringComparer.Ordinal);
        modifiers = new(
            rows["says"].Concat(rows["plain"]),
            row => LabelUse.Listed | If(row[1] == "says", LabelUse.Says) | If(row.Length > 2, LabelUse.Creed));
        endings = new(rows["ending"], row => LabelUse.Compound | LabelUse.BackedCompound | If(row.Length < 3, LabelUse.Says));
        beginnings = WordLists.SetOf(rows["beginning"].Select(row => row[0]));
        postposed = WordLists.SetOf(rows["after"].Select(row => row[0]));
        foreach (string[] row in lists.Rows("naming-verbs.tsv"))
        {
            string[] forms = row[0].Split('|');
            for (int i = 0; i < forms.Length; i++)
                verbs.Add(forms[i], new NamingVerb(row[1] == "as", i == 2));
        }

        participles = WordLists.SetOf(lists.Rows("irregular-verbs.tsv").SelectMany(row => row[2].Split('/')));
        ReadPlaces(lists);
        GroupNouns = [.. lists.Words(WordSet.DefaultGroupNoun)];
    }

    public Language Language { get; }

    public NameLists Names => Language.Names;

    /// <summary>Nouns that a body with an armed group's name may be called by.</summary>
    public HashSet<string> GroupNouns { get; }

    /// <summary>What the lists say of a word form.</summary>
    public LabelWord this[Lexeme form] => words[form];

    /// <summary>Whether a word form can do one of <paramref name="uses"/>.</summary>
    public bool Is(Lexeme form, LabelUse uses) => (words[form].Uses & uses) != 0;

    /// <summary>The noun that a word form is; false for words that are no noun for an actor.</summary>
    public bool TryNoun(Lexeme form, out LabelNoun noun)
    {
        noun = words[form].Noun;
        return noun.Classes != LabelNounClass.None;
    }

    private static LabelUse If(bool holds, LabelUse use) => holds ? use : LabelUse.None;

    private LabelWord Look(Lexeme form)
    {
        bool isListed = modifiers.TryGet(form, out LabelUse uses);
        LabelUse compound = Compound(form.Form);
        uses |= isListed ? compound & ~LabelUse.Says : compound;
        uses |= If((form.Endings & WordEnding.Past) != 0 || participles.Contains(form), LabelUse.Participle);
        uses |= If(postposed.Contains(form), LabelUse.Postposed);
        if (form.Form is [.. { Length: > 2 } believer, 's'] && modifiers.TryGet(believer, out LabelUse creed))
            uses |= creed & LabelUse.Creed;
        if (nouns.TryGet(form, out LabelNoun noun))
            uses |= LabelUse.ListedNoun;
        else if (Language.Vocabulary.SpeakerNouns.TryGet(form, out SpeakerNoun speaker) && !documents.Contains(form))
            noun = new LabelNoun(form.Form, LabelNounClass.Office, speaker.IsPlural);
        NamingVerb? calling = verbs.TryGet(form, out NamingVerb verb) ? verb : null;
        return new LabelWord(uses, noun, calling, Modifier(form.Form));
    }

    private LabelUse Compound(string form)
    {
        int first = form.IndexOf('-', StringComparison.Ordinal), last = form.LastIndexOf('-');
        if (first <= 0)
            return LabelUse.None;
        LabelUse begun = If(beginnings.Contains(form.AsSpan(0, first)), LabelUse.Compound | LabelUse.Says);
        LabelUse ended = endings.TryGet(form.AsSpan(last + 1), out LabelUse ending) ? ending : begun;
        return ended | If(placeForms.Contains(form.AsSpan(first + 1)), LabelUse.PlaceCompound);
    }

    private string Modifier(string form)
    {
        int hyphen = form.IndexOf('-', StringComparison.Ordinal);
        return hyphen <= 0 ? form : $"{Place(form[..hyphen])}-{Place(form[(hyphen + 1)..])}";
    }

    private string Place(string folded) => placeForms.TryGet(folded, out string? place) ? place : folded;

    // One name for all names and adjectives of a place: the shortest, so "us-led" for American-led and U.S.-led.
    private void ReadPlaces(WordLists lists)
    {
        IEnumerable<string[]> places = lists.Rows("places.tsv").Where(row => row.Length > 1 && row[1].Length > 0);
        foreach (IGrouping<string, string[]> place in places.GroupBy(row => row[1], StringComparer.Ordinal))
        {
            string[] names = [.. place.Select(row => row[0])];
            string shortest = WordHash.Fold(names.Where(name => !name.Contains('.')).MinBy(name => name.Length) ?? names[0]);
            foreach (string form in names.Concat(place.Key.Split('|')))
                placeForms.Add(form, shortest);
        }
    }
}

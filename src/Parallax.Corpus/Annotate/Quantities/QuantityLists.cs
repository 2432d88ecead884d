namespace Parallax;

/// <summary>What a word for a number is.</summary>
internal enum NumberWord
{
    Value,
    Scale,
    Suffix,
    Vague,
    Open,
    Few,
}

/// <summary>What words beside a number say of it.</summary>
internal enum BoundWord
{
    None,
    AtLeast,
    MoreThan,
    AtMost,
    FewerThan,
    About,
    Nearly,
    Total,
    Only,
}

/// <summary>How a word for a relation stands beside what it is said of.</summary>
internal enum RelationUse
{
    State,
    Done,
    Doing,
    Toll,
    Life,
    Noun,
}

/// <summary>A class of counted nouns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsPerson">Whether it is people.</param>
/// <param name="Relation">What the noun alone says befell them.</param>
internal sealed record CountedClass(string Name, bool IsPerson, QuantityRelation Relation);

/// <summary>The word lists for quantities of a language.</summary>
internal sealed class QuantityLists
{
    private readonly Dictionary<string, string> irregular = new(StringComparer.Ordinal);

    public QuantityLists(WordLists lists)
    {
        Numbers = new(lists.Rows("number-words.tsv").Select(row =>
            KeyValuePair.Create(row[0], (Enum.Parse<NumberWord>(row[1], ignoreCase: true), Number(row[2]), Number(row[3])))));
        string[][] bounds = [.. lists.Rows("number-bounds.tsv")];
        Before = new(bounds.Where(row => row[2] == "before").Select(Bound));
        After = new(bounds.Where(row => row[2] == "after").Select(Bound));
        Units = new(lists.Rows("number-units.tsv").SelectMany(row =>
            row[0].Split('|').Select(form => KeyValuePair.Create(form, (KindOf(row[1]), row[2])))));
        Nouns = new(lists.Rows("counted-nouns.tsv").SelectMany(row =>
        {
            CountedClass counted = new(row[0], row[1] == "person", row.Length > 3 ? Enum.Parse<QuantityRelation>(row[3], ignoreCase: true) : QuantityRelation.None);
            return row[2].Split('|').Select(form => KeyValuePair.Create(form, counted));
        }));
        Relations = new(lists.Rows("counted-relations.tsv").SelectMany(row =>
            row[0].Split('|').Select(form => KeyValuePair.Create(form, (Enum.Parse<QuantityRelation>(row[1], ignoreCase: true), Enum.Parse<RelationUse>(row[2], ignoreCase: true))))));
        Labels = lists.Set("number-labels.txt");
        foreach (string[] row in lists.Rows("irregular-nouns.tsv"))
        {
            foreach (string plural in row[1].Split('/'))
                irregular[plural] = row[0];
        }
    }

    public WordTable<(NumberWord Kind, double Low, double High)> Numbers { get; }

    public PhraseTable<BoundWord> Before { get; }

    public PhraseTable<BoundWord> After { get; }

    public WordTable<(QuantityKind Kind, string Name)> Units { get; }

    public WordTable<CountedClass> Nouns { get; }

    public WordTable<(QuantityRelation Relation, RelationUse Use)> Relations { get; }

    /// <summary>Words after which a number is a label.</summary>
    public WordTable<bool> Labels { get; }

    /// <summary>The relation that an act of <c>force-events.tsv</c> puts those in whom it befell.</summary>
    public static QuantityRelation RelationOf(ForceClass act) => act switch
    {
        ForceClass.Kill or ForceClass.Die => QuantityRelation.Killed,
        ForceClass.Wound => QuantityRelation.Wounded,
        ForceClass.Detain => QuantityRelation.Detained,
        ForceClass.Attack or ForceClass.Bomb or ForceClass.Shoot => QuantityRelation.Struck,
        ForceClass.Destroy => QuantityRelation.Destroyed,
        _ => QuantityRelation.None,
    };

    /// <summary>The class of the noun at a token, its last word where it has two: service members.</summary>
    public CountedClass? ClassOf(Clause words, int noun)
    {
        if (noun < 0)
            return null;
        if (words.Holds(noun - 1) && Nouns.TryGet(words.Span(noun - 1, noun + 1).In(words.Text), out CountedClass? joined))
            return joined;
        return Nouns.TryGet(words.Text, words.Tokens[noun], out CountedClass? single) ? single : null;
    }

    /// <summary>A plural noun in the singular, folded; other words as they are.</summary>
    public string Singular(ReadOnlySpan<char> noun)
    {
        string word = WordHash.Fold(noun);
        return irregular.TryGetValue(word, out string? known) ? known
            : word.EndsWith("men", StringComparison.Ordinal) && word.Length > 3 ? word[..^3] + "man"
            : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
            : EndsWithAny(word, "sses", "shes", "ches", "xes") ? word[..^2]
            : word.EndsWith('s') && !EndsWithAny(word, "ss", "us", "is") ? word[..^1]
            : word;
    }

    /// <summary>Whether a word has the form of a plural.</summary>
    public bool IsPlural(ReadOnlySpan<char> noun) =>
        noun.Length > 2 && (noun is [.., not ('s' or 'u' or 'i' or 'S'), 's' or 'S'] || noun.EndsWith("men", StringComparison.OrdinalIgnoreCase) || irregular.ContainsKey(WordHash.Fold(noun)));

    /// <summary>Whether a token is a plural noun in small letters, or one of the list.</summary>
    public bool IsNoun(Clause words, int at) => words.IsPlain(at) && (Nouns.Contains(words.Text, words.Tokens[at]) || IsPlural(words.Word(at)));

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static KeyValuePair<string, BoundWord> Bound(string[] row) => KeyValuePair.Create(row[0], Enum.Parse<BoundWord>(row[1], ignoreCase: true));

    private static QuantityKind KindOf(string kind) => Enum.TryParse(kind, ignoreCase: true, out QuantityKind known) ? known : QuantityKind.Measure;

    private static double Number(string digits) => double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}

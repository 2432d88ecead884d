using System.Globalization;

namespace Parallax;

/// <summary>What a word for a number is.</summary>
internal enum NumberKind
{
    Value,

    /// <summary>Two values joined by a hyphen: twenty-five.</summary>
    Compound,
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

/// <summary>A word for a number, with the smallest and the largest value that it stands for.</summary>
internal readonly record struct NumberWord(NumberKind Kind, double Low, double High);

/// <summary>A unit that a number may have.</summary>
internal readonly record struct UnitWord(QuantityKind Kind, string Name);

/// <summary>A word for what befell those who are counted.</summary>
internal readonly record struct RelationWord(QuantityRelation Relation, RelationUse Use);

/// <summary>A class of counted nouns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsPerson">Whether it is people.</param>
/// <param name="Relation">What the noun alone says befell them.</param>
internal sealed record CountedClass(string Name, bool IsPerson, QuantityRelation Relation);

/// <summary>The word lists for quantities of a language.</summary>
internal sealed class QuantityLists
{
    private readonly Dictionary<string, string> irregular = new(StringComparer.Ordinal);
    private readonly (string Plural, int FewestLetters, string Singular)[] endings;

    public QuantityLists(WordLists lists)
    {
        Numbers = new(WithCompounds([.. lists.Rows("number-words.tsv").Select(row =>
            KeyValuePair.Create(row[0], new NumberWord(Parsed<NumberKind>(row[1]), Number(row[2]), Number(row[3]))))]));
        string[][] bounds = [.. lists.Rows("number-bounds.tsv")];
        Before = new(bounds.Where(row => row[2] == "before").Select(Bound));
        After = new(bounds.Where(row => row[2] == "after").Select(Bound));
        Units = new(lists.Rows("number-units.tsv").SelectMany(row => Forms(row[0], new UnitWord(KindOf(row[1]), row[2]))));
        Nouns = new(lists.Rows("counted-nouns.tsv").SelectMany(row => Forms(row[2], new CountedClass(
            row[0], row[1] == "person", row.Length > 3 ? Parsed<QuantityRelation>(row[3]) : QuantityRelation.None))));
        Relations = new(lists.Rows("counted-relations.tsv").SelectMany(row =>
            Forms(row[0], new RelationWord(Parsed<QuantityRelation>(row[1]), Parsed<RelationUse>(row[2])))));
        Currencies = new(lists.Rows("currency-symbols.tsv").Select(row => KeyValuePair.Create(row[0], row[1])));
        Labels = lists.Lines("number-labels.txt");
        endings = [.. lists.Rows("noun-endings.tsv").Select(row =>
            (row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row.Length > 2 ? row[2] : ""))];
        foreach (string[] row in lists.Rows("irregular-nouns.tsv"))
        {
            foreach (string plural in row[1].Split('/'))
                irregular[plural] = row[0];
        }
    }

    public WordTable<NumberWord> Numbers { get; }

    public PhraseTable<BoundWord> Before { get; }

    public PhraseTable<BoundWord> After { get; }

    public WordTable<UnitWord> Units { get; }

    public WordTable<CountedClass> Nouns { get; }

    public WordTable<RelationWord> Relations { get; }

    /// <summary>What the symbols of currencies stand for.</summary>
    public WordTable<string> Currencies { get; }

    /// <summary>Words after which a number is a label.</summary>
    public IEnumerable<string> Labels { get; }

    /// <summary>Plurals that no ending tells.</summary>
    public IEnumerable<string> IrregularPlurals => irregular.Keys;

    /// <summary>A plural noun in the singular; other words as they are.</summary>
    /// <param name="word">The noun, folded.</param>
    public string Singular(string word)
    {
        if (irregular.TryGetValue(word, out string? known))
            return known;
        foreach ((string plural, int fewest, string singular) in endings)
        {
            if (word.Length >= fewest && word.EndsWith(plural, StringComparison.Ordinal))
                return plural == singular ? word : word[..^plural.Length] + singular;
        }

        return word;
    }

    // One look finds twenty-five as it finds twenty.
    private static IEnumerable<KeyValuePair<string, NumberWord>> WithCompounds(KeyValuePair<string, NumberWord>[] words)
    {
        foreach (KeyValuePair<string, NumberWord> word in words)
            yield return word;
        foreach ((string tens, NumberWord ten) in words.Where(word => word.Value is { Kind: NumberKind.Value, Low: >= 20 }))
        {
            foreach ((string ones, NumberWord one) in words.Where(word => word.Value is { Kind: NumberKind.Value, Low: < 10 }))
                yield return KeyValuePair.Create($"{tens}-{ones}", new NumberWord(NumberKind.Compound, ten.Low + one.Low, ten.Low + one.Low));
        }
    }

    private static IEnumerable<KeyValuePair<string, T>> Forms<T>(string forms, T value) =>
        forms.Split('|').Select(form => KeyValuePair.Create(form, value));

    private static KeyValuePair<string, BoundWord> Bound(string[] row) => KeyValuePair.Create(row[0], Parsed<BoundWord>(row[1]));

    private static QuantityKind KindOf(string kind) => Enum.TryParse(kind, ignoreCase: true, out QuantityKind known) ? known : QuantityKind.Measure;

    private static T Parsed<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}

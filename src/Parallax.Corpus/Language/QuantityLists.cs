using System.Globalization;

namespace Parallax;

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
        Numbers = new(lists.Rows("number-words.tsv"), row => new(WordLists.Named<NumberKind>(row[1]), Number(row[2]), Number(row[3])));
        AddCompounds();
        foreach (string[] row in lists.Rows("number-bounds.tsv"))
        {
            if (row[2] == "joined")
                AddJoined(row[0], WordLists.Named<BoundWord>(row[1]));
            else
                (row[2] == "before" ? Before : After).Add(row[0], WordLists.Named<BoundWord>(row[1]));
        }

        Units = new(lists.Rows("number-units.tsv"), row => new(KindOf(row[1]), row[2]));
        Nouns = new(
            lists.Rows("counted-nouns.tsv"),
            row => new(row[0], row[1] == "person", row.Length > 3 ? WordLists.Named<QuantityRelation>(row[3]) : QuantityRelation.None),
            column: 2);
        Relations = new(
            lists.Rows("counted-relations.tsv"), row => new(WordLists.Named<QuantityRelation>(row[1]), WordLists.Named<RelationUse>(row[2])));
        Currencies = new(lists.Rows("currency-symbols.tsv"), row => row[1]);
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

    public PhraseTable<BoundWord> Before { get; } = new();

    public PhraseTable<BoundWord> After { get; } = new();

    /// <summary>What the end of a number says that a word was joined to by a hyphen: -plus, million-plus.</summary>
    public WordTable<BoundWord> Joined { get; } = new();

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
    private void AddCompounds()
    {
        foreach (string tens in Numbers.Words)
        {
            foreach (string ones in Numbers.Words)
            {
                if (Numbers.TryGet(tens, out NumberWord ten) && ten is { Kind: NumberKind.Value, Low: >= 20 }
                    && Numbers.TryGet(ones, out NumberWord one) && one is { Kind: NumberKind.Value, Low: < 10 })
                {
                    Numbers.Add($"{tens}-{ones}", new(NumberKind.Compound, ten.Low + one.Low, ten.Low + one.Low));
                }
            }
        }
    }

    // Fifty-plus, million-plus; after digits the ending stands alone.
    private void AddJoined(string ending, BoundWord bound)
    {
        Joined.Add(ending, bound);
        foreach (string word in Numbers.Words.ToArray())
        {
            if (!Numbers.TryGet(word, out NumberWord number) || number.Kind is not (NumberKind.Value or NumberKind.Scale))
                continue;
            Numbers.Add(word + ending, number);
            Joined.Add(word + ending, bound);
        }
    }

    private static QuantityKind KindOf(string kind) => Enum.TryParse(kind, ignoreCase: true, out QuantityKind known) ? known : QuantityKind.Measure;

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Parallax;

/// <summary>What the score knows of each form, looked up once; may be used by many threads.</summary>
internal sealed class WordingForms
{
    private const int MostForms = 1 << 17;
    private const int FewestLetters = 5;

    // The table of frequencies begins at 8 sentences; below it, as if there were 3.
    private const int Unseen = 3;

    private readonly WordingForm?[] known = new WordingForm?[MostForms];
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly int sentences = 1;
    private readonly WordingLists lists;
    private readonly WordingWeights weights;

    public WordingForms(WordLists words, WordingLists lists, WordingWeights weights)
    {
        (this.lists, this.weights) = (lists, weights);
        foreach (string[] row in words.Rows("word-frequencies.tsv"))
        {
            int count = int.Parse(row[1], CultureInfo.InvariantCulture);
            if (row[0] == "*")
                sentences = count;
            else
                frequencies[row[0]] = count;
        }
    }

    public WordingForm Of(Lexeme lexeme)
    {
        if ((uint)lexeme.Number >= MostForms)
            return Made(lexeme);
        return known[lexeme.Number] ??= Made(lexeme);
    }

    /// <summary>The features of a form by itself.</summary>
    public static void Collect(Lexeme lexeme, WordingForm form, List<WordingFeature> into)
    {
        string word = lexeme.Form;
        into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.Form, lexeme.Hash), 1));
        Add(0, Math.Max(0, -form.Rating));
        Add(1, Math.Max(0, form.Rating));
        Add(2, form.Rarity / 10);
        Add(3, form.Rarity < 4 ? 1 : 0);
        Add(4, form.Rarity > 8 ? 1 : 0);
        Add(5, form.IsUnseen ? 1 : 0);
        Add(6, form.Opinion);
        Add(7, lexeme.IsAllCapitals ? 1 : 0);
        Add(8, word.Length / 10f);
        Add(9, word.Contains('-') ? 1 : 0);
        Add(10, form.IsUnseen && form.IsCapital ? 1 : 0);
        if (form.PartClasses != 0)
        {
            Add(11, 1);
            AddBits(WordingFeatureKind.PartClass, form.PartClasses, .5f, into);
        }

        if (word.Length < FewestLetters || form.IsCapital)
            return;
        for (int length = 2; length <= 4; length++)
            into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.Suffix, WordHash.Of(word.AsSpan(word.Length - length))), .5f));
        for (int length = 3; length <= 4; length++)
            into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.Prefix, WordHash.Of(word.AsSpan(0, length))), .5f));

        void Add(uint number, float value)
        {
            if (value != 0)
                into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.OfForm, number), value));
        }
    }

    public static void AddBits(WordingFeatureKind kind, uint bits, float value, List<WordingFeature> into)
    {
        for (; bits != 0; bits &= bits - 1)
            into.Add(new(WordingFeature.KeyOf(kind, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits)), value));
    }

    private WordingForm Made(Lexeme lexeme)
    {
        int seen = frequencies.GetValueOrDefault(WordStem.Of(lexeme.Form), Unseen);
        WordingForm form = new()
        {
            Entry = lists.Of(lexeme.Form),
            Rating = (float)Vader.Default.RatingOf(lexeme.Form),
            Rarity = (float)-Math.Log(seen / (double)sentences),
            IsUnseen = seen == Unseen,
            IsCapital = char.IsUpper(lexeme.Spelling[0]),
            Opinion = weights.Of(WordingFeature.KeyOf(WordingFeatureKind.Opinion, lexeme.Hash)),
            PartClasses = PartClasses(lexeme.Form),
        };
        List<WordingFeature> features = [];
        Collect(lexeme, form, features);
        return form with { Score = weights.Sum(features) };
    }

    private uint PartClasses(string word)
    {
        uint bits = 0;
        if (!word.Contains('-'))
            return bits;
        foreach (Range part in word.AsSpan().Split('-'))
            bits |= lists.Of(word.AsSpan(part))?.Any ?? 0;
        return bits;
    }
}

/// <summary>What the score knows of one form.</summary>
internal sealed record WordingForm
{
    /// <summary>Its classes; null where no list has it.</summary>
    public WordingEntry? Entry { get; init; }

    /// <summary>VADER's rating, −4 to +4; 0 where it has none.</summary>
    public float Rating { get; init; }

    /// <summary>Inverse sentence frequency in news at large, natural logarithm.</summary>
    public float Rarity { get; init; }

    /// <summary>Whether it is rarer than the table of frequencies goes.</summary>
    public bool IsUnseen { get; init; }

    public bool IsCapital { get; init; }

    /// <summary>How much more often it stands in outlets of opinion than of news, log-odds.</summary>
    public float Opinion { get; init; }

    /// <summary>The classes of the parts of a word with hyphens.</summary>
    public uint PartClasses { get; init; }

    /// <summary>What its own features add to the log-odds that raters would mark it.</summary>
    public float Score { get; init; }
}

using System.Collections.Concurrent;
using System.Globalization;

namespace Parallax;

/// <summary>
/// What words say of somebody beside them: the classes of <c>target-words.tsv</c>, VADER's ratings, and the stem that their forms share. Read when
/// it is first asked for.
/// </summary>
internal sealed class TargetWords
{
    private static readonly Lazy<TargetWords> OfEnglish = new(static () => new TargetWords(WordLists.English));

    private readonly Dictionary<string, TargetWord> listed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Lexeme, TargetWord> known = new(ReferenceEqualityComparer.Instance);

    private TargetWords(WordLists lists)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (string[] row in lists.Rows("target-words.tsv"))
        {
            numbers.TryAdd(row[0], numbers.Count);
            int polarity = int.Parse(row[1], CultureInfo.InvariantCulture);
            foreach (string stem in row[2].Split(' ').Select(WordStem.Of).Distinct())
                listed[stem] = (listed.GetValueOrDefault(stem) ?? new TargetWord(WordHash.Of(stem))).With(row[0], numbers[row[0]], polarity);
        }
    }

    public static TargetWords English => OfEnglish.Value;

    /// <summary>What is known of a word; kept for the forms that the vocabulary keeps.</summary>
    public TargetWord Of(Lexeme lexeme) =>
        lexeme.Number < 0 ? Read(lexeme) : known.GetOrAdd(lexeme, static (form, words) => words.Read(form), this);

    private TargetWord Read(Lexeme lexeme)
    {
        string stem = WordStem.Of(lexeme.Form);
        TargetWord word = listed.GetValueOrDefault(stem) ?? new TargetWord(WordHash.Of(stem));
        return word with { Valence = (float)Vader.Default.RatingOf(lexeme.Form) };
    }
}

/// <summary>What is known of one word.</summary>
/// <param name="Stem">Hash of what its forms share.</param>
internal sealed record TargetWord(uint Stem)
{
    private const string NegationName = "negation";
    private const string OpenerName = "opener";

    /// <summary>Numbers of the classes that it is in.</summary>
    public IReadOnlyList<uint> Classes { get; private init; } = [];

    /// <summary>−1 where its classes tell of something bad about somebody beside it, 1 of something good, 0 of both or neither.</summary>
    public int Polarity { get; private init; }

    /// <summary>Its rating by VADER, −4 to +4; 0 where it has none.</summary>
    public float Valence { get; init; }

    /// <summary>Whether it turns round what follows.</summary>
    public bool IsNegation { get; private init; }

    /// <summary>Whether a clause begins with it.</summary>
    public bool IsOpener { get; private init; }

    /// <summary>Whether any list knows it.</summary>
    public bool IsListed => Classes.Count > 0 || Valence != 0 || IsNegation || IsOpener;

    public TargetWord With(string name, int number, int polarity) => name switch
    {
        NegationName => this with { IsNegation = true },
        OpenerName => this with { IsOpener = true },
        _ when Classes.Contains((uint)number) => this,
        _ => this with { Classes = [.. Classes, (uint)number], Polarity = Math.Clamp(Polarity + polarity, -1, 1) },
    };
}

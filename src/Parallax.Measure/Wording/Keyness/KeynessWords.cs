namespace Parallax;

/// <summary>Numbers for the words and names that are counted: texts are compared as numbers, not as strings.</summary>
internal sealed class KeynessWords
{
    private readonly Dictionary<Lexeme, int> byLexeme = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<(NameKind, string), int> byName = [];
    private readonly List<Word> words = [];

    public int Count => words.Count;

    public Word this[int number] => words[number];

    /// <summary>The number of a word in its form; all its spellings have one.</summary>
    public int Of(Lexeme lexeme)
    {
        // The vocabulary keeps its entries; of a word that it does not keep each place has one of its own.
        if (lexeme.Number >= 0 && byLexeme.TryGetValue(lexeme, out int known))
            return known;
        if (!byForm.TryGetValue(lexeme.Form, out int number))
        {
            byForm[lexeme.Form] = number = words.Count;
            words.Add(new Word(lexeme.Form, null, IsLeftOut(lexeme)));
        }

        if (lexeme.Number >= 0)
            byLexeme[lexeme] = number;
        return number;
    }

    /// <summary>The number of a name, by its fullest form in the article.</summary>
    public int Of(Name name)
    {
        string folded = WordHash.Fold(name.Entity);
        if (!byName.TryGetValue((name.Kind, folded), out int number))
        {
            byName[(name.Kind, folded)] = number = words.Count;
            words.Add(new Word(Spaced(name.Entity), name.Kind, false));
        }

        return number;
    }

    private static string Spaced(string entity) => new TextSpan(0, entity.Length).InOneLine(entity);

    // Words of grammar and of time say what is told, and when, in every text alike; a word with a digit is a number.
    private static bool IsLeftOut(Lexeme lexeme) => WordFeatures.IsGrammar(lexeme.Form) || (lexeme.Classes & WordClass.Time) != 0
        || lexeme.In(WordSet.NumberWord) || lexeme.In(WordSet.DayName) || lexeme.Form.Length < 2 || lexeme.Form.AsSpan().ContainsAnyInRange('0', '9')
        || lexeme.Form.Contains('\'', StringComparison.Ordinal);

    /// <summary>A word or name.</summary>
    /// <param name="Text">As it is shown.</param>
    /// <param name="Name">What it names; null for a word.</param>
    /// <param name="IsLeftOut">Whether it is never a term and stands at no edge of a phrase.</param>
    public sealed record Word(string Text, NameKind? Name, bool IsLeftOut)
    {
        /// <summary>At how many places that tell it has a capital, less those at which it has none.</summary>
        public int Capitals { get; set; }

        /// <summary>Whether it can be a term or the edge of a phrase: it is no name without a kind.</summary>
        public bool IsTelling => !IsLeftOut && Capitals <= 0;
    }
}

namespace Parallax.Parts;

/// <summary>Endings that rules ask for; which letters they are stands in <c>data/language/en/endings.tsv</c>.</summary>
[Flags]
public enum WordEnding
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>Of a present participle or gerund: -ing.</summary>
    Ing = 1,

    /// <summary>Of a regular past or participle: -ed.</summary>
    Past = 1 << 1,

    /// <summary>Of a plural, or of a verb in the third person: -s.</summary>
    S = 1 << 2,

    /// <summary>Of an adverb: -ly.</summary>
    Adverb = 1 << 3,

    /// <summary>Of a plural, other than -s: -men.</summary>
    Plural = 1 << 4,

    /// <summary>Of a singular, or of another word that only looks like a plural: -ss, -us, -is.</summary>
    Singular = 1 << 5,

    /// <summary>After who leads a group or its acts: US-led.</summary>
    Led = 1 << 6,

    /// <summary>Of a language's name: -ian, -ese.</summary>
    Language = 1 << 7,
}

/// <summary>Which endings a word has.</summary>
internal sealed class WordEndings
{
    private readonly (string Letters, WordEnding Ending)[] endings;

    public WordEndings(WordLists lists) => endings =
        [.. lists.Rows("endings.tsv").Select(row => (row[1], WordLists.Named<WordEnding>(row[0])))];

    /// <summary>The endings of a folded word.</summary>
    public WordEnding Of(string form)
    {
        WordEnding found = WordEnding.None;
        foreach ((string letters, WordEnding ending) in endings)
        {
            if (form.EndsWith(letters, StringComparison.Ordinal))
                found |= ending;
        }

        return found;
    }
}

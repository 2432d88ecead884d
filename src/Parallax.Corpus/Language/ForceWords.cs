namespace Parallax;

/// <summary>What kind of act a word is for; see <c>data/language/en/force-events.tsv</c>.</summary>
internal enum ForceClass
{
    Kill,
    Die,
    Wound,
    Attack,
    Shoot,
    Bomb,
    Blast,
    Clash,
    Destroy,
    Detain,

    /// <summary>A weapon or calamity: no act of its own, and no agent.</summary>
    Instrument,

    /// <summary>A verb that only carries a noun: launched a strike.</summary>
    Carrier,
}

/// <summary>Which forms of its word a token may be; "strike" is two of them, "hit" three.</summary>
[Flags]
internal enum ForceForm
{
    None = 0,
    Base = 1,
    Third = 1 << 1,
    Past = 1 << 2,
    Participle = 1 << 3,
    Ing = 1 << 4,
    Noun = 1 << 5,
}

/// <summary>A word for an act, in one of its spellings.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Class">The kind of act.</param>
/// <param name="Forms">What this spelling may be.</param>
/// <param name="Second">The word that must follow: "fire" of "open fire".</param>
/// <param name="Rules">What may stand beside it.</param>
internal sealed record ForceWord(string Lemma, ForceClass Class, ForceForm Forms, string? Second, ForceRules Rules)
{
    public bool MayBe(ForceForm form) => (Forms & form) != 0;

    /// <summary>Whether a possessive or name before the noun is whom the act befell (her murder), not who acted (her attack).</summary>
    public bool BefallsItsOwner => Class is ForceClass.Kill or ForceClass.Die or ForceClass.Wound or ForceClass.Destroy or ForceClass.Detain;

    /// <summary>Whether the verb without an object is usually a participle: people killed there, not: people attacked there.</summary>
    /// <remarks>So do some words of other classes (<see cref="WordSet.BareParticiple"/>).</remarks>
    public bool NeedsObject =>
        Class is ForceClass.Kill or ForceClass.Wound or ForceClass.Destroy or ForceClass.Detain or ForceClass.Bomb or ForceClass.Shoot;
}

/// <summary>Which words beside a word make it an act, or something else.</summary>
/// <param name="OnlyBefore">One of these must follow the verb within three words; empty for no such condition.</param>
/// <param name="NotBefore">Before one of these it is something else.</param>
/// <param name="NotAfter">After one of these it is something else.</param>
internal sealed record ForceRules(string[] OnlyBefore, string[] NotBefore, string[] NotAfter);

/// <summary>The words for acts of harm and force of a language, asked by token.</summary>
internal sealed class ForceWords
{
    private const int VerbForms = 5;

    public ForceWords(WordLists lists)
    {
        string[][] rows = [.. lists.Rows("force-events.tsv")];
        Acts = Table(rows, kind => kind < ForceClass.Instrument);
        Instruments = Table(rows, kind => kind == ForceClass.Instrument);
        Carriers = Table(rows, kind => kind == ForceClass.Carrier);
    }

    public WordTable<ForceWord> Acts { get; }

    /// <summary>Weapons and calamities.</summary>
    public WordTable<ForceWord> Instruments { get; }

    /// <summary>Verbs that only carry a noun: launched a strike.</summary>
    public WordTable<ForceWord> Carriers { get; }

    private static WordTable<ForceWord> Table(string[][] rows, Func<ForceClass, bool> belongs)
    {
        Dictionary<string, ForceWord> words = new(StringComparer.Ordinal);
        foreach (string[] row in rows)
        {
            ForceClass kind = WordLists.Named<ForceClass>(row[1]);
            if (!belongs(kind))
                continue;
            ForceRules rules = new(Words(row, 4), Words(row, 5), Words(row, 6));
            string[] verbs = Words(row, 2);
            for (int i = 0; i < Math.Min(verbs.Length, VerbForms); i++)
                Add(words, new ForceWord(row[0], kind, (ForceForm)(1 << i), null, rules), verbs[i]);
            foreach (string noun in Words(row, 3))
                Add(words, new ForceWord(row[0], kind, ForceForm.Noun, null, rules), noun);
        }

        return new(words);
    }

    private static void Add(Dictionary<string, ForceWord> words, ForceWord word, string spelling)
    {
        int space = spelling.IndexOf(' ', StringComparison.Ordinal);
        string first = space < 0 ? spelling : spelling[..space];
        words[first] = words.TryGetValue(first, out ForceWord? known)
            ? known with { Forms = known.Forms | word.Forms }
            : word with { Second = space < 0 ? null : spelling[(space + 1)..] };
    }

    private static string[] Words(string[] row, int column) =>
        row.Length > column ? row[column].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
}

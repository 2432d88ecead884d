using System.Globalization;
using System.Numerics;

namespace Parallax;

/// <summary>
/// The words of VADER: ratings from a file, and the words of its rules (Hutto and Gilbert 2014, and the reference implementation 3.3.2).
/// Its own table rather than a <see cref="WordTable{T}"/>: the reference knows no curly apostrophes, and what it does not see must stay unseen.
/// </summary>
internal sealed class VaderWords
{
    private const string Within = "within";
    private const int MostWordsOfRow = 3;
    private const int LongestRow = 64;
    private const int FilterSize = 2048;
    private const int ValueColumn = 2;
    private const ulong EntryBits = uint.MaxValue;

    private readonly VaderEntry[] entries;
    private readonly char[] letters;

    // In each slot the upper half of a hash and the row of the word that has it; the filter tells most unknown words without a look at them.
    private readonly ulong[] slots;
    private readonly ulong[] filter = new ulong[FilterSize];
    private int count = 1;
    private int used;
    private int idiomWords;

    /// <summary>Reads ratings: token, tab, mean rating, further columns that are not looked at; lines that start with "# " are comments.</summary>
    /// <exception cref="InvalidDataException">A line has no rating.</exception>
    public VaderWords(TextReader ratings)
    {
        string rated = ratings.ReadToEnd();
        IReadOnlyList<string> ruled = WordLists.English.Lines("vader-words.tsv");
        int most = rated.AsSpan().Count('\n') + (ruled.Count * MostWordsOfRow) + 2;
        entries = new VaderEntry[most];
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)most * 2)];
        letters = new char[rated.Length + (ruled.Count * LongestRow)];
        ReadRatings(rated);
        foreach (string row in ruled)
            ReadRule(row.Split('\t'));
    }

    /// <summary>What negates in whatever word it stands.</summary>
    public string ContractedNot { get; private set; } = "";

    public VaderPhrases Idioms { get; } = new();

    /// <summary>What phrases add to a rated word after them.</summary>
    public VaderPhrases Boosters { get; } = new();

    /// <summary>What is known of row <paramref name="entry"/>; row 0 is the unknown word.</summary>
    public ref readonly VaderEntry this[int entry] => ref entries[entry];

    /// <summary>The row of a word; 0 where it is unknown.</summary>
    /// <param name="word">The word, which may have capitals.</param>
    /// <param name="hash">Its hash, see <see cref="VaderHash"/>.</param>
    public int Find(ReadOnlySpan<char> word, ulong hash)
    {
        if ((filter[FilterAt(hash)] & FilterBit(hash)) == 0)
            return 0;
        ulong[] table = slots;
        for (int at = (int)hash & (table.Length - 1); table[at] != 0; at = (at + 1) & (table.Length - 1))
        {
            int entry = (int)(table[at] & EntryBits);
            if (((table[at] ^ hash) & ~EntryBits) == 0 && VaderHash.LowersTo(word, letters.AsSpan(entries[entry].Start, entries[entry].Length)))
                return entry;
        }

        return 0;
    }

    private static int FilterAt(ulong hash) => (int)(hash >> 48) & (FilterSize - 1);

    private static ulong FilterBit(ulong hash) => 1UL << (int)(hash >> 42);

    private static bool TryNumber(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static VaderRole RoleOf(string name) => name switch
    {
        "booster" => VaderRole.Booster,
        "negation" => VaderRole.Negation,
        "never" => VaderRole.Never,
        "so-or-this" => VaderRole.SoOrThis,
        "without" => VaderRole.Without,
        "doubt" => VaderRole.Doubt,
        "no" => VaderRole.No,
        "or-nor" => VaderRole.OrNor,
        "least" => VaderRole.Least,
        "at-or-very" => VaderRole.AtOrVery,
        "but" => VaderRole.But,
        "kind" => VaderRole.Kind,
        "of" => VaderRole.Of,
        "idiom" => VaderRole.InIdiom,
        _ => throw new InvalidDataException($"'{name}' is no role of a word in vader-words.tsv."),
    };

    private void ReadRatings(ReadOnlySpan<char> text)
    {
        int line = 0;
        while (!text.IsEmpty)
        {
            line++;
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> row = (end < 0 ? text : text[..end]).TrimEnd('\r');
            text = end < 0 ? default : text[(end + 1)..];
            if (row.IsEmpty || row.StartsWith("# "))
                continue;
            ReadOnlySpan<char> word = row.Trim(), value = default;
            int tab = word.IndexOf('\t');
            if (tab >= 0)
            {
                value = word[(tab + 1)..];
                word = word[..tab];
                tab = value.IndexOf('\t');
            }

            if (!TryNumber(tab < 0 ? value : value[..tab], out double rating))
                throw new InvalidDataException($"Line {line} of the tone ratings is '{row}'; a line is a word, a tab, and its rating as a number.");
            ref VaderEntry entry = ref Entry(word);
            entry.Value = rating;
            entry.Roles |= VaderRole.Rated;
        }
    }

    private void ReadRule(string[] columns)
    {
        string word = columns[0];
        if (columns[1] == Within)
        {
            ContractedNot = word;
            return;
        }

        VaderRole role = RoleOf(columns[1]);
        double value = columns.Length > ValueColumn ? double.Parse(columns[ValueColumn], CultureInfo.InvariantCulture) : 0;
        if (word.Contains(' '))
        {
            int[] numbers = [0, .. Array.ConvertAll(word.Split(' '), IdiomWordOf)];
            (role == VaderRole.InIdiom ? Idioms : Boosters).Add(numbers[^3], numbers[^2], numbers[^1], value);
            return;
        }

        ref VaderEntry entry = ref Entry(word);
        entry.Roles |= role;
        if (role == VaderRole.Booster)
            entry.Value = value;
    }

    private int IdiomWordOf(string word)
    {
        ref VaderEntry entry = ref Entry(word);
        if (entry.IdiomWord == 0)
            entry.IdiomWord = ++idiomWords;
        entry.Roles |= VaderRole.InIdiom;
        return entry.IdiomWord;
    }

    /// <summary>The row of a word, a new one where it has none yet.</summary>
    private ref VaderEntry Entry(ReadOnlySpan<char> word)
    {
        ulong hash = VaderHash.Of(word);
        int found = Find(word, hash);
        if (found != 0)
            return ref entries[found];
        int at = (int)hash & (slots.Length - 1);
        while (slots[at] != 0)
            at = (at + 1) & (slots.Length - 1);
        slots[at] = (hash & ~EntryBits) | (uint)count;
        filter[FilterAt(hash)] |= FilterBit(hash);
        word.CopyTo(letters.AsSpan(used));
        entries[count] = new() { Start = used, Length = word.Length };
        used += word.Length;
        return ref entries[count++];
    }
}

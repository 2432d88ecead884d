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
    private const int IdiomBase = 64;
    private const int MostWordsOfRow = 3;
    private const int FilterSize = 2048;
    private const int ValueColumn = 2;
    private const ulong EntryBits = uint.MaxValue;

    private readonly VaderEntry[] entries;
    private readonly char[] letters;
    private readonly int[] idiomKeys;
    private readonly double[] idiomRatings;
    private readonly int[] phraseKeys;
    private readonly double[] phraseBoosts;

    // In each slot the upper half of a hash and the row of the word that has it; the filter tells most words that are unknown without a look at them.
    private readonly ulong[] slots;
    private readonly ulong[] filter = new ulong[FilterSize];
    private int count = 1;
    private int used;
    private int idiomWords;

    /// <summary>Reads ratings: token, tab, mean rating, and further columns that are not looked at; lines that start with "# " are comments.</summary>
    /// <exception cref="InvalidDataException">A line has no rating.</exception>
    public VaderWords(TextReader ratings)
    {
        string rated = ratings.ReadToEnd();
        IReadOnlyList<string> ruled = WordLists.English.Lines("vader-words.tsv");
        int most = rated.AsSpan().Count('\n') + (ruled.Count * MostWordsOfRow) + 2;
        entries = new VaderEntry[most];
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)most * 2)];
        letters = new char[rated.Length + ruled.Sum(static row => row.Length)];
        ReadRatings(rated);
        (idiomKeys, idiomRatings, phraseKeys, phraseBoosts) = ReadRules(ruled);
    }

    /// <summary>What negates in whatever word it stands.</summary>
    public string ContractedNot { get; private set; } = "";

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

    /// <summary>The rating of an idiom of two or three words (its numbers among the words of idioms; 0 for no first word).</summary>
    public bool TryIdiom(int first, int second, int third, ref double rating)
    {
        int at = idiomKeys.AsSpan().IndexOf(Key(first, second, third));
        if (at < 0)
            return false;
        rating = idiomRatings[at];
        return true;
    }

    /// <summary>What a phrase adds to the rated word after it.</summary>
    public double BoostOf(int first, int second)
    {
        int at = phraseKeys.AsSpan().IndexOf(Key(0, first, second));
        return at < 0 ? 0 : phraseBoosts[at];
    }

    private static int FilterAt(ulong hash) => (int)(hash >> 48) & (FilterSize - 1);

    private static ulong FilterBit(ulong hash) => 1UL << (int)(hash >> 42);

    // A word that is in no idiom has number 0 and must not pass for the missing first word of a pair.
    private static int Key(int first, int second, int third) =>
        second == 0 || third == 0 ? -1 : (((first * IdiomBase) + second) * IdiomBase) + third;

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
        foreach (ReadOnlySpan<char> row in text.EnumerateLines())
        {
            line++;
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

    private (int[] IdiomKeys, double[] Ratings, int[] PhraseKeys, double[] Boosts) ReadRules(IReadOnlyList<string> rows)
    {
        List<int> idioms = [], phrases = [];
        List<double> ratings = [], boosts = [];
        foreach (string row in rows)
        {
            string[] columns = row.Split('\t');
            if (columns[1] == Within)
            {
                ContractedNot = columns[0];
                continue;
            }

            VaderRole role = RoleOf(columns[1]);
            double value = columns.Length > ValueColumn ? double.Parse(columns[ValueColumn], CultureInfo.InvariantCulture) : 0;
            if (columns[0].Contains(' '))
            {
                (role == VaderRole.InIdiom ? idioms : phrases).Add(KeyOf(columns[0].Split(' ')));
                (role == VaderRole.InIdiom ? ratings : boosts).Add(value);
                continue;
            }

            ref VaderEntry entry = ref Entry(columns[0]);
            entry.Roles |= role;
            if (role == VaderRole.Booster)
                entry.Value = value;
        }

        return ([.. idioms], [.. ratings], [.. phrases], [.. boosts]);
    }

    private int KeyOf(string[] words)
    {
        int key = 0;
        foreach (string word in words)
        {
            ref VaderEntry entry = ref Entry(word);
            if (entry.IdiomWord == 0)
                entry.IdiomWord = ++idiomWords;
            entry.Roles |= VaderRole.InIdiom;
            key = (key * IdiomBase) + entry.IdiomWord;
        }

        return key;
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

using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;

namespace Parallax;

/// <summary>
/// The words of VADER: ratings from a file, and the word classes of its rules (Hutto and Gilbert 2014, and the reference implementation 3.3.2).
/// Its own table rather than a <see cref="WordTable{T}"/>: the reference knows no curly apostrophes, and what it does not see must stay unseen.
/// </summary>
internal sealed class VaderWords
{
    private const double Stronger = 0.293;
    private const double Weaker = -0.293;
    private const int IdiomBase = 64;

    private static readonly string[] Boosting = Split(
        """
        absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous enormously entirely especially
        exceptional exceptionally extreme extremely fabulously flipping flippin frackin fracking fricking frickin frigging friggin fully fuckin
        fucking fuggin fugging greatly hella highly hugely incredible incredibly intensely major majorly more most particularly purely quite
        really remarkably so substantially thoroughly total totally tremendous tremendously uber unbelievably unusually utter utterly very
        """);

    private static readonly string[] Dampening = Split(
        """
        almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally partly scarce scarcely slight slightly
        somewhat sorta sortof sort-of
        """);

    // A word with "n't" negates by its form; these are the others.
    private static readonly string[] Negating = Split(
        """
        aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt oughtnt shant shouldnt wasnt werent
        wont wouldnt neither never none nope nor not nothing nowhere uhuh uh-uh without rarely seldom despite
        """);

    private static readonly (string Phrase, double Rating)[] Idioms =
    [
        ("the shit", 3), ("the bomb", 3), ("bad ass", 1.5), ("bus stop", 0), ("yeah right", -2), ("kiss of death", -1.5), ("to die for", 3),
        ("beating heart", 3.1), ("broken heart", -2.9),
    ];

    private static readonly (string Phrase, double Boost)[] BoosterPhrases = [("just enough", Weaker), ("kind of", Weaker), ("sort of", Weaker)];

    private static readonly (string Word, VaderRole Role)[] Particles =
    [
        ("never", VaderRole.Never), ("so", VaderRole.SoOrThis), ("this", VaderRole.SoOrThis), ("without", VaderRole.Without),
        ("doubt", VaderRole.Doubt), ("no", VaderRole.No), ("or", VaderRole.OrNor), ("nor", VaderRole.OrNor), ("least", VaderRole.Least),
        ("at", VaderRole.AtOrVery), ("very", VaderRole.AtOrVery), ("but", VaderRole.But), ("kind", VaderRole.Kind), ("of", VaderRole.Of),
    ];

    private readonly List<VaderEntry> building = [default];
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly VaderEntry[] entries;
    private readonly (uint Hash, int Entry)[] slots;
    private readonly uint mask;
    private readonly ulong[] bloom = new ulong[1024];
    private readonly FrozenDictionary<int, double> idioms;
    private readonly FrozenDictionary<int, double> boosterPhrases;

    /// <summary>Reads ratings: token, tab, mean rating, and further columns that are not looked at; lines that start with "# " are comments.</summary>
    /// <exception cref="InvalidDataException">A line has no rating.</exception>
    public VaderWords(TextReader ratings)
    {
        int line = 0;
        while (ratings.ReadLine() is { } row)
        {
            line++;
            if (row.Length == 0 || row.StartsWith("# ", StringComparison.Ordinal))
                continue;
            string[] columns = row.Trim().Split('\t');
            if (columns.Length < 2 || !double.TryParse(columns[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double rating))
                throw new InvalidDataException($"Line {line} of the tone ratings is '{row}'; a line is a word, a tab, and its rating as a number.");
            Change(columns[0], (ref VaderEntry entry) =>
            {
                entry.Rating = rating;
                entry.Roles |= VaderRole.Rated;
            });
        }

        foreach (string word in Boosting)
            ChangeBoost(word, Stronger);
        foreach (string word in Dampening)
            ChangeBoost(word, Weaker);
        foreach (string word in Negating)
            Change(word, static (ref VaderEntry entry) => entry.Roles |= VaderRole.Negation);
        foreach ((string word, VaderRole role) in Particles)
            Change(word, (ref VaderEntry entry) => entry.Roles |= role);
        idioms = Phrases(Idioms);
        boosterPhrases = Phrases(BoosterPhrases);

        entries = [.. building];
        slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)entries.Length * 4)];
        mask = (uint)slots.Length - 1;
        for (int i = 1; i < entries.Length; i++)
        {
            uint hash = VaderHash.Of(entries[i].Word);
            uint at = hash & mask;
            while (slots[at].Entry != 0)
                at = (at + 1) & mask;
            slots[at] = (hash, i);
            bloom[(hash >> 16) & 1023] |= 1UL << (int)(hash >> 26);
        }
    }

    private delegate void Edit(ref VaderEntry entry);

    /// <summary>What is known of row <paramref name="entry"/>; row 0 is the unknown word.</summary>
    public ref readonly VaderEntry this[int entry] => ref entries[entry];

    /// <summary>The row of <paramref name="word"/>, which may have capitals; 0 where it is unknown.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        if ((bloom[(hash >> 16) & 1023] & (1UL << (int)(hash >> 26))) == 0)
            return 0;
        for (uint at = hash & mask; slots[at].Entry != 0; at = (at + 1) & mask)
        {
            if (slots[at].Hash == hash && VaderHash.LowersTo(word, entries[slots[at].Entry].Word))
                return slots[at].Entry;
        }

        return 0;
    }

    /// <summary>The rating of an idiom of two or three words (its numbers among the words of idioms; 0 for no first word).</summary>
    public bool TryIdiom(int first, int second, int third, out double rating) => idioms.TryGetValue(Key(first, second, third), out rating);

    /// <summary>What a phrase adds to the rated word after it.</summary>
    public double BoostOf(int first, int second) => boosterPhrases.GetValueOrDefault(Key(0, first, second));

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // A word that is in no idiom has number 0 and must not pass for the missing first word of a pair.
    private static int Key(int first, int second, int third) =>
        second == 0 || third == 0 ? -1 : (((first * IdiomBase) + second) * IdiomBase) + third;

    private void ChangeBoost(string word, double boost) => Change(word, (ref VaderEntry entry) =>
    {
        entry.Boost = boost;
        entry.Roles |= VaderRole.Booster;
    });

    private void Change(string word, Edit edit)
    {
        if (!rows.TryGetValue(word, out int row))
        {
            row = building.Count;
            rows.Add(word, row);
            building.Add(new VaderEntry { Word = word });
        }

        VaderEntry entry = building[row];
        edit(ref entry);
        building[row] = entry;
    }

    private FrozenDictionary<int, double> Phrases((string Phrase, double Value)[] phrases)
    {
        Dictionary<int, double> byKey = [];
        foreach ((string phrase, double value) in phrases)
        {
            int[] words = [.. phrase.Split(' ').Select(IdiomWordOf)];
            byKey.Add(words.Length == 2 ? Key(0, words[0], words[1]) : Key(words[0], words[1], words[2]), value);
        }

        return byKey.ToFrozenDictionary();
    }

    private int IdiomWordOf(string word)
    {
        int next = building.Max(static entry => entry.IdiomWord) + 1;
        int number = 0;
        Change(word, (ref VaderEntry entry) => number = entry.IdiomWord == 0 ? entry.IdiomWord = next : entry.IdiomWord);
        return number;
    }
}

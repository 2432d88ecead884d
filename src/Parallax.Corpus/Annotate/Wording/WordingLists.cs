using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>The words of each <see cref="WordingClass"/>, by form and by phrase, as <c>loaded-words.tsv</c> has them.</summary>
internal sealed class WordingLists
{
    private readonly WordTable<WordingEntry> forms = new();

    /// <summary>Reads the classes of a language; a list that is not there leaves them empty.</summary>
    /// <exception cref="FormatException">A row names a class or part of speech that there is not.</exception>
    public WordingLists(WordLists lists)
    {
        Inflections inflections = new(lists);
        Dictionary<string, uint> phrases = new(StringComparer.Ordinal);
        foreach (string[] row in lists.Rows("loaded-words.tsv"))
        {
            if (row.Length < 3 || !Enum.TryParse(row[0], ignoreCase: true, out WordingClass kind))
                throw new FormatException($"loaded-words.tsv: '{string.Join('\t', row)}' is no row of a class, a word and a part of speech.");
            uint bit = 1u << (int)kind;
            string word = WordHash.Fold(row[1]);
            foreach (string part in row[2].Split('|'))
            {
                // A possessive is a token of its own.
                if (PartOf(part, word) == WordingPart.Phrase)
                    CollectionsMarshal.GetValueRefOrAddDefault(phrases, word.Replace("'s", " 's", StringComparison.Ordinal), out _) |= bit;
                else
                    Add(word, bit, PartOf(part, word), inflections);
            }
        }

        foreach ((string phrase, uint bits) in phrases)
            Phrases.Add(phrase, bits);
    }

    /// <summary>Phrases with their classes.</summary>
    public PhraseTable<uint> Phrases { get; } = new();

    /// <summary>What the list says of a word; null where it says nothing.</summary>
    public WordingEntry? Of(ReadOnlySpan<char> word) => forms.TryGet(word, out WordingEntry? entry) ? entry : null;

    private static WordingPart PartOf(string name, string word) => Enum.TryParse(name, ignoreCase: true, out WordingPart part) ? part
        : throw new FormatException($"loaded-words.tsv: '{name}' of '{word}' is no part of speech.");

    private void Add(string word, uint bit, WordingPart part, Inflections inflections)
    {
        switch (part)
        {
            case WordingPart.Verb:
                foreach (string form in inflections.OfVerb(word))
                    Entry(form).Verb |= bit;
                break;
            case WordingPart.Noun:
                foreach (string form in inflections.OfNoun(word))
                    Entry(form).Noun |= bit;
                break;
            case WordingPart.Adjective:
                foreach (string form in inflections.OfAdjective(word))
                    Entry(form).Other |= bit;
                break;
            default:
                Entry(word).Other |= bit;
                break;
        }
    }

    private WordingEntry Entry(string form)
    {
        if (!forms.TryGet(form, out WordingEntry? entry))
            forms.Add(form, entry = new WordingEntry());
        return entry;
    }
}

/// <summary>What a row of <c>loaded-words.tsv</c> holds.</summary>
internal enum WordingPart
{
    /// <summary>A verb, with all its forms.</summary>
    Verb,

    /// <summary>A noun, with its plural.</summary>
    Noun,

    /// <summary>An adjective, with its adverb where the ending is regular.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>Several words.</summary>
    Phrase,

    /// <summary>A form, whatever it is.</summary>
    Any,
}

/// <summary>The classes of a form, a bit for each, by what it is where it stands.</summary>
internal sealed class WordingEntry
{
    /// <summary>Those that it has as a verb.</summary>
    public uint Verb { get; set; }

    /// <summary>Those that it has as a noun.</summary>
    public uint Noun { get; set; }

    /// <summary>Those that it has as anything else.</summary>
    public uint Other { get; set; }

    /// <summary>All of them.</summary>
    public uint Any => Verb | Noun | Other;
}

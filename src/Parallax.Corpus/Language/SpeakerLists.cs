namespace Parallax;

internal sealed class SpeakerLists
{
    private const string Separators = " ,()";
    private const int TokensOnStack = 64;

    private static readonly string[] Files = ["roles.tsv", "organisation-words.tsv", "person-titles.tsv", "speaker-nouns.tsv"];

    private readonly string[][] endings;
    private readonly PhraseTable<SpeakerRole> roles = new();
    private readonly PhraseTable<SpeakerRole> acronyms = new();
    private readonly WordTable<bool> bodies;
    private readonly WordTable<bool> documents;

    /// <summary>Reads the lists of a language.</summary>
    public SpeakerLists(WordLists lists, Vocabulary grammar)
    {
        Nouns = grammar.SpeakerNouns;
        bodies = lists.Set("body-nouns.txt");
        documents = lists.Set("document-nouns.txt");
        endings = [.. lists.Rows("speaker-endings.tsv")];
        foreach (string[] row in Files.SelectMany(file => lists.Rows(file)))
        {
            SpeakerRole role = WordLists.Named<SpeakerRole>(row[1]);
            if (role != SpeakerRole.Unknown)
                (IsAcronym(row[0]) ? acronyms : roles).Add(row[0], role);
        }
    }

    public WordTable<SpeakerNoun> Nouns { get; }

    /// <summary>Whether a noun stands for a body that was named before: "the group".</summary>
    public bool IsBody(ReadOnlySpan<char> noun) => bodies.TryGet(noun, out _);

    /// <summary>The role of the first word or phrase in a description that tells one. A spokesman has the role of whom he speaks for.</summary>
    public SpeakerRole RoleIn(string description)
    {
        Span<Token> tokens = description.Length <= TokensOnStack ? stackalloc Token[TokensOnStack] : new Token[description.Length];
        tokens = tokens[..Tokens(description, tokens)];
        for (int i = 0; i < tokens.Length; i++)
        {
            // "who leads the port" is not the WHO.
            if (roles.Match(description, tokens, i, tokens.Length, out SpeakerRole role) > 0
                || (IsAcronym(tokens[i].Span.In(description)) && acronyms.Match(description, tokens, i, tokens.Length, out role) > 0))
            {
                return role;
            }
        }

        return SpeakerRole.Unknown;
    }

    /// <summary>Cuts a description into words, without a possessive ending; how many there are.</summary>
    private int Tokens(ReadOnlySpan<char> description, Span<Token> tokens)
    {
        int count = 0;
        for (int at = 0; at < description.Length;)
        {
            int length = description[at..].IndexOfAny(Separators);
            length = length < 0 ? description.Length - at : length;
            ReadOnlySpan<char> word = description.Slice(at, length);
            at += length + 1;
            if (EndingOf(word) is [{ } ending, "owner"])
                word = word[..^ending.Length];
            if (length > 0)
                tokens[count++] = new Token(at - 1 - length, word.Length, WordHash.Of(word), TokenKind.Word);
        }

        return count;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    /// <summary>Whether a noun is for what speaks on paper or in a recording: "the letter".</summary>
    public bool IsDocument(ReadOnlySpan<char> noun) => documents.TryGet(noun, out _);

    /// <summary>Whether a noun is for one person (he, she), not a body (it) or a document.</summary>
    public bool IsPersonNoun(ReadOnlySpan<char> noun) => EndingOf(noun) is [_, "person"] && !IsDocument(noun);

    /// <summary>The first listed ending that a word has, with its kind; empty where it has none.</summary>
    private string[] EndingOf(ReadOnlySpan<char> word)
    {
        foreach (string[] ending in endings)
        {
            if (word.EndsWith(ending[0], StringComparison.OrdinalIgnoreCase))
                return ending;
        }

        return [];
    }
}

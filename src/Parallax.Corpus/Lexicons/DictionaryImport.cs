namespace Parallax;

/// <summary>Reads the dictionaries of other programs.</summary>
internal static class DictionaryImport
{
    private const int MostBytes = 32 << 20;

    private static readonly (string Ending, DictionaryFormat Format)[] Endings =
    [
        (".yml", DictionaryFormat.Quanteda),
        (".yaml", DictionaryFormat.Quanteda),
        (".dic", DictionaryFormat.Liwc),
        (".dicx", DictionaryFormat.Liwc22),
        (".cat", DictionaryFormat.WordStat),
        (".ykd", DictionaryFormat.Yoshikoder),
        (".lc3", DictionaryFormat.Lexicoder),
    ];

    /// <summary>The dictionary as a lexicon.</summary>
    /// <exception cref="LexiconException">It is no such dictionary.</exception>
    public static LexiconImport Read(string path, DictionaryFormat? format)
    {
        string file = Path.GetFileName(path);
        DictionaryEntries entries = new(file);
        DictionaryFormat known = format ?? OfEnding(file) ?? throw entries.Malformed(1, $"No format is known by the ending "
            + $"'{Path.GetExtension(file)}'. Known are {string.Join(", ", Endings.Select(static known => known.Ending))}; or name the format.");
        if (new FileInfo(path).Length > MostBytes)
            throw entries.Malformed(1, $"The file has more than {MostBytes >> 20} MB, which no dictionary has.");
        DecodedText text = TextDecoder.Decode(InputFile.ReadAll(path));
        if (text.Remark is { } remark)
            entries.Remark(1, $"The file {remark}.");
        string[] lines = text.Text.ReplaceLineEndings("\n").Split('\n');
        Action<string[], DictionaryEntries> read = known switch
        {
            DictionaryFormat.Quanteda => QuantedaDictionary.Read,
            DictionaryFormat.Liwc => LiwcDictionary.Read,
            DictionaryFormat.Liwc22 => Liwc22Dictionary.Read,
            DictionaryFormat.WordStat => WordStatDictionary.Read,
            DictionaryFormat.Yoshikoder => (_, _) => YoshikoderDictionary.Read(text.Text, entries),
            DictionaryFormat.Lexicoder => LexicoderDictionary.Read,
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        read(lines, entries);
        return ImportedLexicon.Of(entries, known, file);
    }

    private static DictionaryFormat? OfEnding(string file)
    {
        int at = Array.FindIndex(Endings, known => file.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : Endings[at].Format;
    }
}

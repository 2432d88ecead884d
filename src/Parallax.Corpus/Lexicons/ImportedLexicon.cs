using System.Globalization;

namespace Parallax;

/// <summary>Makes a lexicon of a dictionary's entries: a contrast a top category, an option each category in it.</summary>
internal static class ImportedLexicon
{
    private const string NotJudged = "imported; not judged";

    /// <summary>The lexicon, with all that was lost on the way.</summary>
    /// <exception cref="LexiconException">Nothing can be carried over.</exception>
    public static LexiconImport Of(DictionaryEntries entries, DictionaryFormat format, string file)
    {
        if (entries.All.Count == 0)
        {
            LexiconProblem? first = entries.Losses.Count == 0 ? null : entries.Losses[0];
            string why = first is null ? "It has no entries." : $"The first of {entries.Losses.Count} reasons: {first.Message}";
            throw entries.Malformed(
                first?.Line ?? 1, $"No entry of the file can be carried over. {why} See that the file is a dictionary in this format.");
        }

        List<LexiconProblem> losses = [.. entries.Losses];
        int carried = 0;
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<Contrast> contrasts = [];
        foreach (IGrouping<string, DictionaryEntry> top in entries.All.GroupBy(static entry => entry.Path[0], StringComparer.Ordinal))
        {
            string id = Id(top.Key, ids);
            HashSet<string> optionIds = new(StringComparer.Ordinal);
            List<TermOption> options = [];
            foreach (var category in top.GroupBy(static entry => string.Join(" > ", entry.Path.Skip(1)), StringComparer.Ordinal))
            {
                List<TermPattern> patterns = Unique(category, losses);
                carried += patterns.Count;
                options.Add(Option(category.Key.Length == 0 ? top.Key : category.Key, optionIds, patterns));
            }

            contrasts.Add(new Contrast(id, $"Which words of the category '{top.Key}' are used?", options) { Source = file });
        }

        Lexicon lexicon = new(
            entries.Name,
            entries.Title ?? entries.Name,
            Version: "imported",
            Author: $"not known: imported from {file}",
            Licence: "that of the dictionary, which the file does not tell",
            Citation: $"Cite the dictionary that {file} holds.",
            Language: "und",
            contrasts)
        {
            CountsEachOption = true,
        };
        return new LexiconImport(lexicon, format, entries.Count, carried, [.. losses.OrderBy(static loss => loss.Line)]);
    }

    private static TermOption Option(string name, HashSet<string> ids, IReadOnlyList<TermPattern> patterns)
    {
        string id = Id(name, ids);
        string reason = id == name ? NotJudged : $"imported as '{name}'; not judged";
        return new TermOption(id, Pole.Neutral, reason, [.. patterns.Select(static pattern => pattern.Words)]) { Rules = patterns };
    }

    private static List<TermPattern> Unique(IEnumerable<DictionaryEntry> entries, List<LexiconProblem> losses)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<TermPattern> patterns = [];
        foreach (DictionaryEntry entry in entries)
        {
            string key = LexiconRules.KeyOf(entry.Pattern);
            if (seen.TryAdd(key, entry.Line))
            {
                patterns.Add(entry.Pattern);
                continue;
            }

            string message = $"'{entry.Pattern.Words}' stands already in line {seen[key]} of the same category, and counts once.";
            losses.Add(new LexiconProblem(entry.Line, message));
        }

        return patterns;
    }

    // Ids are letters, figures and hyphens; what a category is called in its own words stands beside it.
    private static string Id(string name, HashSet<string> taken)
    {
        string plain = string.Concat(name.Normalize(System.Text.NormalizationForm.FormD)
            .Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        string[] parts = plain.Split('-', StringSplitOptions.RemoveEmptyEntries);
        string id = parts.Length == 0 ? "category" : string.Join('-', parts);
        string free = id;
        for (int number = 2; !taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }
}

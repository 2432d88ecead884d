namespace Parallax;

/// <summary>
/// Looks twice where two articles share little: whether that is text, or a photo's credit, a link inside a sentence, who the author is, how to
/// subscribe, a statement that both quote.
/// </summary>
internal sealed class DoubtfulPassages(SharedTextsOptions options)
{
    // Notes on the author and calls to subscribe stand in the last words of a page.
    private const int LastWords = 150;
    private const int LastPart = 4;
    private const double MostOfParagraph = .8;
    private static readonly string[] ToReader = [.. WordLists.English.Words(WordSet.ToReader).Select(static word => $" {word} ")];
    private readonly PassageWords words = new();

    /// <summary>Whether enough of the passages is the running text of both, and enough of that the writers' own words.</summary>
    public bool IsText(IReadOnlyList<SharedPassage> shared, LineageSource source, int first, int second, bool ofOneOutlet)
    {
        WordRoles one = Read(source, first, ofOneOutlet), two = Read(source, second, ofOneOutlet);
        HashSet<int>? whole = ofOneOutlet ? WholeParagraphs(shared.Select(passage => (passage.First, passage.Words)), one) : null;
        HashSet<int>? otherWhole = ofOneOutlet ? WholeParagraphs(shared.Select(passage => (passage.Second, passage.Words)), two) : null;
        int running = 0, unquoted = 0;
        foreach (SharedPassage passage in shared)
        {
            if (passage.First >= EndOf(one) && passage.Second >= EndOf(two))
                continue;
            for (int i = 0; i < passage.Words; i++)
            {
                WordRole role = (WordRole)Math.Min((byte)one.Roles[passage.First + i], (byte)two.Roles[passage.Second + i]);
                bool isPart = whole?.Contains(one.Paragraphs[passage.First + i]) == false
                    || otherWhole?.Contains(two.Paragraphs[passage.Second + i]) == false;
                if (role == WordRole.Furniture || isPart)
                    continue;
                running++;
                unquoted += role == WordRole.Own ? 1 : 0;
            }
        }

        // Of two short texts that are equal, all that there is has to be enough.
        int shorter = Math.Min(one.Roles.Length, two.Roles.Length);
        return running >= Math.Min(options.LongRun / 2, shorter / 2) && unquoted >= Math.Min(options.MinimumUnquoted, shorter / 2);
    }

    private static int EndOf(WordRoles roles) => roles.Roles.Length - Math.Min(LastWords, roles.Roles.Length / LastPart);

    // What an outlet's pages repeat inside a sentence are links and their like; a text that it prints twice comes in paragraphs.
    private static HashSet<int> WholeParagraphs(IEnumerable<(int First, int Words)> shared, WordRoles roles)
    {
        Dictionary<int, int> all = roles.Paragraphs.CountBy(paragraph => paragraph).ToDictionary();
        return [.. shared
            .SelectMany(passage => roles.Paragraphs.Skip(passage.First).Take(passage.Words))
            .CountBy(paragraph => paragraph)
            .Where(covered => covered.Value >= all[covered.Key] * MostOfParagraph)
            .Select(covered => covered.Key)];
    }

    // Between two articles of one outlet, a paragraph that names it or speaks to the reader says who we are and what you can do for us.
    private WordRoles Read(LineageSource source, int article, bool ofOneOutlet) => WordRoles.Read(
        words, source.TextOf(article), source.BlocksOf(article), ofOneOutlet ? [OutletName.Short(source.OutletOf(article).Name), .. ToReader] : []);
}

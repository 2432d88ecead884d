namespace Parallax;

/// <summary>A name before it is taken for an entity.</summary>
/// <param name="Segmented">The text it stands in.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct FoundName(SegmentedText Segmented, int First, int End, NameKind Kind)
{
    public TextSpan Span => TextSpan.FromBounds(Segmented.Tokens[First].Start, Segmented.Tokens[End - 1].End);
}

/// <summary>Cuts the capital words of a sentence into names.</summary>
internal sealed class NameRuns(SegmentedText segmented, WordClass[] classes, NameLists lists, HashSet<uint> evidence)
{
    private readonly string text = segmented.Text;
    private readonly Token[] tokens = segmented.Tokens;

    /// <summary>Appends the names of <paramref name="sentence"/>. In title case only listed names and names of the article's body count.</summary>
    public void Find(Sentence sentence, List<FoundName> found)
    {
        bool titleCase = Has(sentence.FirstToken, WordClass.TitleCase);
        int at = sentence.FirstToken;
        while (at < sentence.EndToken)
        {
            if (!Has(at, WordClass.Capital))
            {
                at++;
                continue;
            }

            int end = RunEnd(at, sentence.EndToken, titleCase);
            if (end > at)
                Cut(at, end, titleCase, found);
            at = Math.Max(end, at + 1);
        }
    }

    private bool Has(int at, WordClass kind) => (classes[at] & kind) != 0;

    // How many tokens the longest listed phrase at a token has; 0 where none begins there.
    private int Place(int at, int end) => Has(at, WordClass.Place) ? lists.Places.Match(text, tokens, at, end, out _) : 0;

    private int Body(int at, int end) => Has(at, WordClass.Body) ? lists.Organisations.Match(text, tokens, at, end, out _) : 0;

    private int Title(int at, int end) => Has(at, WordClass.Title) ? lists.Titles.Match(text, tokens, at, end, out _) : 0;

    private bool IsKnown(int at) =>
        evidence.Contains(tokens[at].Hash) || Has(at, WordClass.GivenName)
        || Place(at, tokens.Length) > 0;

    /// <summary>The token after the run of capital words that begins at <paramref name="start"/>; <paramref name="start"/> where it is no name.</summary>
    private int RunEnd(int start, int limit, bool titleCase)
    {
        bool isOpening = Has(start, WordClass.First) || (start > 0 && (classes[start - 1] & (WordClass.Quote | WordClass.Stop)) != 0);
        if ((classes[start] & (WordClass.Grammar | WordClass.Time)) != 0 && Place(start, limit) == 0)
            return start;
        if (titleCase && !IsKnown(start) && Body(start, limit) == 0)
            return start;
        int at = start + 1;
        while (at < limit)
        {
            if (Has(at, WordClass.Capital) && tokens[at].Start - tokens[at - 1].End <= 2)
            {
                bool stops = Has(at, WordClass.Time) || (titleCase && !IsKnown(at)) || (Has(at, WordClass.Pronoun) && tokens[at].Length < 4);
                if (stops)
                    break;
                at++;
            }
            else if (!titleCase && Joins(at, limit) && !(tokens[at].Span.In(text) is "of" && at - start > 1 && !HoldsBodyWord(start, at) && !IsInTitle(start, at, limit)))
            {
                at += Has(at + 1, WordClass.Capital) ? 2 : 3;
            }
            else
            {
                break;
            }
        }

        // A capital at the opening of a sentence proves nothing by itself.
        if (isOpening && at == start + 1 && !IsKnown(start) && !IsAcronym(start) && Body(start, limit) == 0)
            return start;
        return at;
    }

    /// <summary>Small words inside names: Ministry of Defence, Charles de Gaulle, Bureau of the Census.</summary>
    private bool Joins(int at, int limit)
    {
        if (at + 1 >= limit)
            return false;
        ReadOnlySpan<char> word = tokens[at].Span.In(text);
        bool isJoint = word is "of" or "de" or "la" or "le" or "du" or "da" or "dos" or "del" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "bint" or "al" or "el" or "&" or "y";
        if (!isJoint)
            return false;
        if (Has(at + 1, WordClass.Capital))
            return !Has(at + 1, WordClass.Time);
        return at + 2 < limit && Has(at + 2, WordClass.Capital) && tokens[at + 1].Span.In(text) is "the" or "la" or "der" or "al";
    }

    private bool IsAcronym(int at)
    {
        ReadOnlySpan<char> word = tokens[at].Span.In(text);
        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2 && word.Length <= 8;
    }

    /// <summary>Cuts a run at titles and leading adjectives of places: "Iraqi Prime Minister Mohammed al-Sudani" holds a place and a person.</summary>
    private void Cut(int first, int end, bool titleCase, List<FoundName> found)
    {
        int start = first;
        for (int i = first; i < end; i++)
        {
            // "Joint Operations Command Tahsin al-Khafaji": a given name after the name of a body begins a person's.
            if (i > start && i + 1 < end && (Has(i, WordClass.GivenName) || tokens[i + 1].Span.In(text).StartsWith("al-", StringComparison.OrdinalIgnoreCase))
                && Has(i, WordClass.Capital) && IsBodyWord(i - 1, end) && !Has(start, WordClass.GivenName))
            {
                Add(start, i, titleCase, found);
                start = i;
            }

            int title = Title(i, end);
            if (title == 0 || i + title >= end)
                continue;
            if (Joint(i + title))
            {
                // "Spokesman of the Joint Command": what follows the title's "of" is the name.
                int next = i + title;
                while (i == start && next < end && Joint(next))
                    next++;
                if (i == start && next < end)
                    (start, i) = (next, next - 1);
                continue;
            }

            if (i > start)
                Add(start, i, titleCase, found);
            i += title;
            while (i < end && Title(i, end) is > 0 and int more && i + more < end)
                i += more;
            Add(i, end, titleCase, found, isTitled: true);
            return;
        }

        Add(start, end, titleCase, found);
    }

    /// <summary>Whether a title that began in the run goes on over "of": "Secretary of State Antony Blinken".</summary>
    private bool IsInTitle(int start, int at, int limit)
    {
        for (int i = start; i < at; i++)
        {
            if (i + Title(i, limit) > at)
                return true;
        }

        return false;
    }

    /// <summary>Whether a run names a body: "International Court of Justice" goes on over "of", "Tilda Arnesen of the Reform Party" does not.</summary>
    private bool HoldsBodyWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Body(i, end) > 0)
                return true;
        }

        return false;
    }

    private bool IsBodyWord(int at, int end) => Body(at, end) == 1;

    private bool Joint(int at) => !Has(at, WordClass.Capital);

    private void Add(int first, int end, bool titleCase, List<FoundName> found, bool isTitled = false)
    {
        while (end > first && !Has(end - 1, WordClass.Capital))
            end--;
        if (end <= first)
            return;
        NameKind kind = Kind(first, end, isTitled);
        if (titleCase && kind == NameKind.Other && !evidence.Contains(tokens[first].Hash))
            return;
        found.Add(new FoundName(segmented, first, end, kind));
    }

    private NameKind Kind(int first, int end, bool isTitled)
    {
        if (isTitled)
            return NameKind.Person;
        if (Place(first, end) == end - first)
            return NameKind.Place;
        bool isPerson = Has(first, WordClass.GivenName) && end - first > 1;
        for (int i = first; i < end; i++)
        {
            if (Body(i, end) > 0 && !(isPerson && i > first && end - first == 2))
                return NameKind.Organisation;
        }

        if (isPerson || (end - first > 1 && HasInitialOrParticle(first, end)))
            return NameKind.Person;
        return end - first == 1 && IsAcronym(first) ? NameKind.Organisation : NameKind.Other;
    }

    private bool HasInitialOrParticle(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = tokens[i].Span.In(text);
            bool isInitial = word.Length == 2 && word[1] == '.' && i > first;
            if (isInitial || word.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || word is "bin" or "ibn" or "van" or "von" or "de" or "Abu")
                return true;
        }

        return false;
    }
}

namespace Parallax;

/// <summary>Cuts the capital words of a sentence into names.</summary>
internal sealed class NameRuns(TextWords words, NameLists lists, HashSlots evidence)
{
    private readonly string text = words.Text;
    private readonly Token[] tokens = words.Tokens;

    /// <summary>Appends the names of <paramref name="sentence"/>. In title case only listed names and names of the article's body count.</summary>
    public void Find(in Sentence sentence, FoundNames found)
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

    private bool Has(int at, WordClass kind) => words.Is(at, kind);

    // How many tokens the longest listed phrase at a token has; 0 where none begins there.
    private int Place(int at, int end) => Has(at, WordClass.Place) ? lists.Places.Match(text, tokens, at, end, out _) : 0;

    private int Body(int at, int end) => Has(at, WordClass.Body) ? lists.Organisations.Match(text, tokens, at, end, out _) : 0;

    private int Title(int at, int end) => Has(at, WordClass.Title) ? lists.Titles.Match(text, tokens, at, end, out _) : 0;

    private bool IsKnown(int at) =>
        evidence.Contains(tokens[at].Hash) || Has(at, WordClass.GivenName)
        || Place(at, tokens.Length) > 0;

    /// <summary>The token after the run of capital words that begins at <paramref name="start"/>; the same where it is no name.</summary>
    private int RunEnd(int start, int limit, bool titleCase)
    {
        bool isOpening = Has(start, WordClass.First) || (start > 0 && Has(start - 1, WordClass.Quote | WordClass.Stop));
        if (Has(start, WordClass.Grammar | WordClass.Time) && Place(start, limit) == 0)
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
            else if (!titleCase && Joins(at, limit) && !OpensOwner(start, at, limit))
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
        if (at + 1 >= limit || !words.IsSmall(at, WordSet.NameJoint))
            return false;
        if (Has(at + 1, WordClass.Capital))
            return !Has(at + 1, WordClass.Time);
        return at + 2 < limit && Has(at + 2, WordClass.Capital) && words.Is(at + 1, WordSet.NameArticle);
    }

    /// <summary>"Tilda Arnesen of the Reform Party": whose the name before it is, where that name is neither a body's nor a title.</summary>
    private bool OpensOwner(int start, int at, int limit) =>
        words.Is(at, WordSet.Of) && at - start > 1 && !HoldsBodyWord(start, at) && !IsInTitle(start, at, limit);

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

    /// <summary>Cuts a run at titles and adjectives of places: "Iraqi Prime Minister Mohammed al-Sudani" holds a place and a person.</summary>
    private void Cut(int first, int end, bool titleCase, FoundNames found)
    {
        int start = first;
        for (int i = first; i < end; i++)
        {
            // "Joint Operations Command Tahsin al-Khafaji": a given name after the name of a body begins a person's.
            if (i > start && i + 1 < end && (Has(i, WordClass.GivenName) || HasParticle(i + 1))
                && Has(i, WordClass.Capital) && Body(i - 1, end) == 1 && !Has(start, WordClass.GivenName))
            {
                Add(start, i, titleCase, found);
                start = i;
            }

            int title = Title(i, end);
            if (title == 0 || i + title >= end || (i == start && Body(i + title, end) == end - i - title))
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

    /// <summary>Whether a run names a body, so that it goes on over "of": "International Court of Justice".</summary>
    private bool HoldsBodyWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Body(i, end) > 0)
                return true;
        }

        return false;
    }

    private bool Joint(int at) => !Has(at, WordClass.Capital);

    private void Add(int first, int end, bool titleCase, FoundNames found, bool isTitled = false)
    {
        while (end > first && !Has(end - 1, WordClass.Capital))
            end--;
        if (end <= first)
            return;
        NameKind kind = Kind(first, end, isTitled);
        if (titleCase && kind == NameKind.Other && !evidence.Contains(tokens[first].Hash))
            return;
        found.Add(words, first, end, kind);
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
            bool isInitial = i > first && tokens[i].Length == 2 && text[tokens[i].End - 1] == '.';
            if (isInitial || HasParticle(i) || words.Is(i, Has(i, WordClass.Capital) ? WordSet.NameOpening : WordSet.NameParticle))
                return true;
        }

        return false;
    }

    private bool HasParticle(int at) => lists.BeginsWithParticle(tokens[at].Span.In(text));
}

namespace Parallax;

/// <summary>In what two names of one person differ.</summary>
[Flags]
internal enum NameDifference
{
    /// <summary>In nothing that counts.</summary>
    None = 0,

    /// <summary>One part or more is spelled in another way.</summary>
    Spelling = 1,

    /// <summary>A given name stands in its short form: Joe, Joseph.</summary>
    ShortForm = 2,

    /// <summary>A part is given by its first letter.</summary>
    Initial = 4,

    /// <summary>A middle name is missing.</summary>
    Middle = 8,

    /// <summary>The first of several given names is missing.</summary>
    Leading = 16,

    /// <summary>Only one of them has Jr., Sr. or a number.</summary>
    Suffix = 32,
}

/// <summary>Whether two names can be one person's, part by part.</summary>
internal static class NameMatch
{
    // Two parts may each be spelled differently, but not each as differently as a single one may be.
    private const double Farthest = 1;
    private static readonly string[] Articles = [.. WordLists.English.Words(WordSet.JoinedArticle)];

    /// <summary>Compares two full names (given and family). Never true where the given names differ.</summary>
    /// <param name="words">Short forms of given names.</param>
    /// <param name="distance">How far their sounds are apart, all parts together.</param>
    public static bool Full(PersonName a, PersonName b, NameWords words, out NameDifference difference, out double distance)
    {
        (PersonName shorter, PersonName longer) = a.Parts.Count <= b.Parts.Count ? (a, b) : (b, a);
        (difference, distance) = (NameDifference.None, 0);
        if (a.Suffix != b.Suffix)
        {
            if (a.Suffix.Length > 0 && b.Suffix.Length > 0)
                return false;
            difference |= NameDifference.Suffix;
        }

        if (a.Joined == b.Joined)
        {
            difference |= a.Key == b.Key ? NameDifference.None : NameDifference.Spelling;
            return true;
        }

        if (shorter.Family.IsInitial || longer.Family.IsInitial || !Part(shorter.Family, longer.Family, ref difference, ref distance))
            return false;
        int skipped = 0;
        if (!Given(shorter.Given, longer.Given, words, ref difference, ref distance))
        {
            // "Javad Zarif", "Mohammad Javad Zarif": the next given name, and in full.
            if (longer.Parts.Count <= shorter.Parts.Count || shorter.Given.IsInitial || longer.Parts[1].IsInitial || longer.Given.IsInitial
                || !Part(shorter.Given, longer.Parts[1], ref difference, ref distance))
            {
                return false;
            }

            difference |= NameDifference.Leading;
            skipped = 1;
        }

        if (!Middles(shorter, longer, skipped, ref difference, ref distance))
            return false;

        // One liberty at a time: "Mike Coffman" is not "Michael Kofman".
        bool isShortened = (difference & (NameDifference.ShortForm | NameDifference.Initial)) != 0 && shorter.Family.Letters != longer.Family.Letters;
        return !isShortened && distance <= Farthest;
    }

    /// <summary>Whether a part of one name can be the same part of another.</summary>
    public static bool Part(NamePart a, NamePart b, ref NameDifference difference, ref double distance)
    {
        if (a.Letters == b.Letters)
            return true;
        if (!NameSound.AreOne(a.Sound, b.Sound, out double apart) && !HasArticle(a, b) && !HasArticle(b, a))
            return false;
        difference |= NameDifference.Spelling;
        distance += Math.Min(apart, .75);
        return true;
    }

    private static bool Given(NamePart a, NamePart b, NameWords words, ref NameDifference difference, ref double distance)
    {
        if (a.IsInitial || b.IsInitial)
        {
            if (a.Letters == b.Letters)
                return true;
            difference |= NameDifference.Initial;
            NamePart initial = a.IsInitial ? a : b;
            return initial.Letters.Length == 1 && a.Letters[0] == b.Letters[0] && !(a.IsInitial && b.IsInitial);
        }

        if (a.Letters != b.Letters && words.AreShortForms(a.Letters, b.Letters))
        {
            difference |= NameDifference.ShortForm;
            return true;
        }

        return Part(a, b, ref difference, ref distance);
    }

    // The middle names of the shorter one must stand in the longer one, in their order.
    private static bool Middles(PersonName shorter, PersonName longer, int skipped, ref NameDifference difference, ref double distance)
    {
        int at = 1 + skipped;
        bool onlyInitials = true;
        int middles = shorter.Parts.Count - 2;
        for (int i = 1; i <= middles; i++)
        {
            NamePart wanted = shorter.Parts[i];
            onlyInitials &= wanted.IsInitial;
            while (at < longer.Parts.Count - 1 && !Middle(wanted, longer.Parts[at], ref difference, ref distance))
                at++;
            if (at++ >= longer.Parts.Count - 1)
                return false;
        }

        if (longer.Parts.Count - skipped > shorter.Parts.Count)
        {
            // "George W. Bush" is not "George H. W. Bush": initials are given all or none.
            if (middles > 0 && onlyInitials)
                return false;
            difference |= NameDifference.Middle;
        }

        return true;
    }

    private static bool Middle(NamePart a, NamePart b, ref NameDifference difference, ref double distance)
    {
        if (a.IsInitial || b.IsInitial)
        {
            if (a.Letters[0] != b.Letters[0] || (a.IsInitial && b.IsInitial && a.Letters != b.Letters))
                return false;
            if (a.Letters != b.Letters)
                difference |= NameDifference.Initial;
            return true;
        }

        return Part(a, b, ref difference, ref distance);
    }

    // "Elbaradei", "al-Baradei": the article written into the name.
    private static bool HasArticle(NamePart with, NamePart without) =>
        with.Letters.Length >= 6 && Articles.Any(article => with.Letters.StartsWith(article, StringComparison.Ordinal)
            && NameSound.Of(with.Letters.AsSpan(article.Length)) == without.Sound);
}

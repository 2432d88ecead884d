namespace Parallax;

/// <summary>Joins full names of persons that are one name in several spellings, or one with parts left out.</summary>
internal static class FullNameJoin
{
    // A family name that more groups share than this is compared no further: the time would go with the square.
    private const int MostGroupsInBucket = 2000;

    /// <summary>
    /// The groups of all persons' full names. The fullest and most frequent names come first; a name is joined to the one group that it fits in all
    /// of its names, and to none where it fits several equally well.
    /// </summary>
    public static List<PersonGroup> Join(IEnumerable<SpokenName> names, NameWords words, SharedCompany company)
    {
        List<PersonGroup> groups = [];
        Dictionary<string, List<PersonGroup>> byFamily = new(StringComparer.Ordinal);
        foreach (SpokenName name in names
            .Where(name => name.Name is { IsFull: true })
            .OrderByDescending(name => name.Name!.Parts.Count(part => !part.IsInitial))
            .ThenByDescending(name => name.Name!.Parts.Count)
            .ThenByDescending(name => name.Articles.Count)
            .ThenBy(name => name.Key, StringComparer.Ordinal))
        {
            // By family name, and by the whole for what is one word here and two there ("Sung-min").
            List<PersonGroup> sameFamily = byFamily.At(NameSound.Bucket(name.Name!.Family.Sound)), sameWhole = byFamily.At("=" + name.Name.Joined);
            PersonGroup[] candidates = [.. sameFamily.Union(sameWhole)];
            if (Best(name, candidates, words, company) is { } best)
            {
                PersonReason reason = Reason(name, best.Group.Fullest, best.Difference);
                best.Group.Join(name, reason.Evidence, reason.Confidence, reason.Explanation);
                continue;
            }

            PersonGroup group = new(name);
            groups.Add(group);
            if (sameFamily.Count < MostGroupsInBucket)
                sameFamily.Add(group);
            sameWhole.Add(group);
        }

        return groups;
    }

    private static (PersonGroup Group, NameDifference Difference)? Best(SpokenName name, PersonGroup[] candidates, NameWords words,
        SharedCompany company)
    {
        List<(PersonGroup Group, NameDifference Difference, double Distance)> fitting = [];
        foreach (PersonGroup group in candidates)
        {
            if (Fits(name, group, words, out NameDifference difference, out double distance)
                && (IsSmall(difference, distance) || HoldOneOffice(name, group) || company.IsKept(name, group)))
            {
                fitting.Add((group, difference, distance));
            }
        }

        if (fitting.Count <= 1)
            return fitting.Count == 0 ? null : (fitting[0].Group, fitting[0].Difference);

        // Several: the one that differs in least, where there is only one such.
        int Rank((PersonGroup, NameDifference Difference, double Distance) fit) =>
            (fit.Difference & ~NameDifference.Spelling) == 0 ? fit.Distance == 0 ? 0 : 1 : 2;
        int least = fitting.Min(Rank);
        var best = fitting.Where(fit => Rank(fit) == least).ToArray();
        return best.Length == 1 && least < 2 ? (best[0].Group, best[0].Difference) : null;
    }

    // "Senate Minority Leader" of both: the words that one article has for somebody stand in what another one has.
    private static bool HoldOneOffice(SpokenName name, PersonGroup group) =>
        name.Affiliations.Exists(own => own.Contains(' ', StringComparison.Ordinal)
        && group.Names.Exists(other => other.Affiliations.Exists(text => HaveOne(own, text))));

    private static bool HaveOne(string a, string b) => b.Contains(' ', StringComparison.Ordinal)
        && (a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase));

    // A title or a middle name more or less needs no further evidence; another spelling does.
    private static bool IsSmall(NameDifference difference, double distance) =>
        difference is NameDifference.None or NameDifference.Middle || (distance == 0 && difference == NameDifference.Spelling);

    private static bool Fits(SpokenName name, PersonGroup group, NameWords words, out NameDifference difference, out double distance)
    {
        (difference, distance) = (NameDifference.None, 0);
        bool isFirst = true;
        foreach (SpokenName other in group.Names)
        {
            if (!NameMatch.Full(name.Name!, other.Name!, words, out NameDifference differs, out double apart)
                || !AllowedTogether(name, other, words, differs, apart)
                || (differs != NameDifference.None && !IsPerson(name, words) && !IsPerson(other, words)))
            {
                return false;
            }

            if (isFirst || differs < difference)
                (difference, distance) = (differs, apart);
            isFirst = false;
        }

        return true;
    }

    // What only has the form of a name ("Main Street") is joined where it is the same, and not where parts are left out.
    private static bool IsPerson(SpokenName name, NameWords words) => name.IsSurelyPerson || name.Name!.HasListedGivenName(words);

    /// <summary>Two names in one article are two people there, unless one is the other with a part left out.</summary>
    private static bool AllowedTogether(SpokenName a, SpokenName b, NameWords words, NameDifference difference, double distance)
    {
        if ((a.IsMan && b.IsWoman) || (a.IsWoman && b.IsMan) || AreOfTwoGenders(a.Name!.Given, b.Name!.Given, words))
            return false;

        // "Jr." is left out often, but where both forms occur, father and son may both be in the news.
        if ((difference & NameDifference.Suffix) != 0)
        {
            return (difference & ~NameDifference.Suffix) == 0 || (difference & NameDifference.Initial) != 0
                ? !a.Articles.Overlaps(b.Articles) && b.Articles.Count < 10 && a.Articles.Count < 10
                : false;
        }

        return (distance == 0 && (difference & NameDifference.Leading) == 0) || !a.Articles.Overlaps(b.Articles);
    }

    // Francis and Frances: the lists know the one for a man's and the other for a woman's.
    private static bool AreOfTwoGenders(NamePart a, NamePart b, NameWords words) =>
        (words.GenderOfGivenName(a.Letters) | words.GenderOfGivenName(b.Letters)) == (NamePartKind.Male | NamePartKind.Female);

    private static PersonReason Reason(SpokenName name, SpokenName with, NameDifference difference)
    {
        bool isFewer = (difference & ~NameDifference.Spelling) != 0;
        List<string> said = [];
        if ((difference & NameDifference.Spelling) != 0)
            said.Add("given and family name sound alike, part by part");
        if ((difference & NameDifference.ShortForm) != 0)
            said.Add("one given name is the short form of the other");
        if ((difference & NameDifference.Initial) != 0)
            said.Add("an initial stands for a name that fits");
        if ((difference & NameDifference.Middle) != 0)
            said.Add("one leaves out a middle name");
        if ((difference & NameDifference.Leading) != 0)
            said.Add("one leaves out the first of several given names");
        if ((difference & NameDifference.Suffix) != 0)
            said.Add("one leaves out what tells father and son apart, and no article has both");
        if (said.Count == 0)
            said.Add("the same name");
        MergeEvidence evidence = isFewer ? MergeEvidence.FewerParts
            : difference == NameDifference.None ? MergeEvidence.SameName
            : MergeEvidence.Spelling;
        return new PersonReason(
            name.Spelling,
            with.Spelling,
            evidence,
            evidence == MergeEvidence.SameName ? MergeConfidence.Certain : MergeConfidence.Likely,
            $"“{name.Spelling}” and “{with.Spelling}”: {string.Join("; ", said)}.");
    }
}

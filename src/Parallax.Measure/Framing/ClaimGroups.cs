namespace Parallax;

/// <summary>Makes claims of wordings that are parts of each other: the longest gives the claim, shorter ones add the places that it lacks.</summary>
internal static class ClaimGroups
{
    /// <summary>The places of each claim, the place that names it first.</summary>
    public static IReadOnlyList<IReadOnlyList<Stretch>> Of(ClaimTexts texts, IReadOnlyList<ClaimPhrase> phrases)
    {
        List<Group> groups = [];
        Dictionary<int, List<Group>> bySentence = [];
        foreach (ClaimPhrase phrase in phrases.OrderByDescending(static phrase => phrase.Length).ThenByDescending(static phrase => phrase.Tells)
            .ThenBy(static phrase => phrase.Places[0].First))
        {
            Stretch[] open = [.. phrase.Places.Where(place => !Around(place).Any(group => group.Places.Exists(other => other.Contains(place))))];
            if (open.Length == 0)
                continue;
            Group? whole = phrase.Places.Except(open)
                .SelectMany(place => Around(place).Where(group => group.Places.Exists(other => other.Contains(place))))
                .Where(group => phrase.Length * 2 >= group.Length).FirstOrDefault();
            if (whole is null && open.Length < phrase.Places.Count && !IsWider(phrase, open))
                continue;
            if (whole is null)
                groups.Add(whole = new Group(phrase.Length));
            foreach (Stretch place in whole.Places.Count == 0 ? phrase.Places : open)
                Add(whole, place);
        }

        return [.. Joined(texts, groups).Select(group => Widened(texts, group.Places))];

        IEnumerable<Group> Around(Stretch place) => bySentence.GetValueOrDefault(texts.SentenceOf(place.First)) ?? [];

        // What a longer claim has in part says something new only on a rung, or in an article, that is new.
        bool IsWider(ClaimPhrase phrase, Stretch[] open)
        {
            HashSet<(int, LadderRung)> known = [.. phrase.Places.Except(open)
                .Select(place => (texts.ArticleOf(place.First), texts.RungOf(place.First)))];
            return open.Any(place => !known.Contains((texts.ArticleOf(place.First), texts.RungOf(place.First))));
        }

        void Add(Group group, Stretch place)
        {
            group.Places.Add(place);
            int sentence = texts.SentenceOf(place.First);
            List<Group> here = bySentence.At(sentence);
            if (!here.Contains(group))
                here.Add(group);
        }
    }

    // Two stretches of one quotation that recur together elsewhere are one claim with another word between.
    private static IEnumerable<Group> Joined(ClaimTexts texts, List<Group> groups)
    {
        foreach (IGrouping<string, Group> same in groups.GroupBy(group => string.Join(' ', Runs(group))))
        {
            Group[] parts = [.. same];
            Group joined = new(parts.Sum(static part => part.Length));
            foreach (IGrouping<int, Stretch> place in parts.SelectMany(static part => part.Places)
                .GroupBy(place => texts.RunAround(place.First).First).OrderBy(static place => place.Key))
            {
                joined.Places.Add(new Stretch(place.Min(static part => part.First), place.Max(static part => part.End)));
            }

            yield return joined;
        }

        IEnumerable<int> Runs(Group group) => group.Places.Select(place => texts.RunAround(place.First).First).Order();
    }

    // Words of grammar that stand before it at all places belong to it where somebody's words begin with them: "by every lawful means".
    private static IReadOnlyList<Stretch> Widened(ClaimTexts texts, List<Stretch> places)
    {
        int wider = 0;
        while (wider < ClaimTexts.MostBetween && places.TrueForAll(place => IsSameBefore(place, wider + 1)))
            wider++;
        while (wider > 0
            && !places.Exists(place => texts.RungOf(place.First) == LadderRung.Quoted && texts.RunAround(place.First).First == place.First - wider))
        {
            wider--;
        }

        return [.. places.Select(place => place with { First = place.First - wider })];

        bool IsSameBefore(Stretch place, int by) => place.First >= by && places[0].First >= by
            && texts.AreInOneRun(place.First - by, place.First)
            && texts.StemOf(place.First - by) == texts.StemOf(places[0].First - by)
            && !texts.IsContent(place.First - by);
    }

    private sealed class Group(int length)
    {
        public int Length { get; } = length;

        public List<Stretch> Places { get; } = [];
    }
}

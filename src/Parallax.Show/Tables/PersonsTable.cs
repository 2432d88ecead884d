namespace Parallax;

/// <summary>Who speaks in a corpus, with the spellings that were joined.</summary>
public static class PersonsTable
{
    /// <summary>Everybody with more than one spelling or in more than one article, most articles first; the tidy rows hold all.</summary>
    public static Table Table(this Persons persons)
    {
        ArgumentNullException.ThrowIfNull(persons);
        Person[] shown = [.. persons.All
            .Where(person => person.Kind != PersonKind.Unresolved && (person.Spellings.Count > 1 || Articles(person) > 1))
            .OrderByDescending(Articles)
            .ThenBy(person => person.Name, StringComparer.Ordinal)];
        return new Table(
            "persons",
            $"Who speaks in more than one article or spelling: {Number(shown.Length)} of {Number(persons.All.Count)}.",
            [new("Speaker"), new("Articles", IsNumber: true), new("Spellings"), new("Why they are one")],
            [new TableSection(null, [.. shown.Select(Row)])],
            new TidyRows(
                ["person", "kind", "role", "affiliation", "articles", "spelling", "joinedTo", "evidence", "confidence", "explanation"],
                [.. persons.All.SelectMany(Tidy)]))
        {
            Explanation = "A proposal is for the reader to judge.",
            Settings = persons.Settings,
        };
    }

    /// <summary>In how many articles somebody speaks.</summary>
    internal static int Articles(this Person person) =>
        person.Members.Select(member => member.Article).Distinct(ReferenceEqualityComparer.Instance).Count();

    /// <summary>The affiliation that most members have; null where none is known.</summary>
    internal static string? Affiliation(this Person person) => person.Affiliations is [var first, ..] ? first : null;

    private static TableRow Row(Person person)
    {
        string[] reasons = [.. person.Reasons.Where(reason => reason.Evidence is not MergeEvidence.SameName).Select(reason => reason.Explanation)];
        return new TableRow(
            new Cell(person.Name) { Detail = PersonCells.About(person.Role, person.Affiliation()) },
            [
                new Cell(Number(Articles(person))),
                new Cell(string.Join(", ", person.Spellings)),
                reasons.Length == 0 ? new Cell(person.Spellings.Count > 1 ? "the same name" : "one spelling") : new Cell(string.Join(" ", reasons)),
            ]);
    }

    // One row a spelling; the first is the one that the others were joined to, and has no reason.
    private static IEnumerable<TidyRow> Tidy(Person person)
    {
        foreach (string spelling in person.Spellings)
        {
            PersonReason? reason = person.Reasons.FirstOrDefault(candidate => candidate.Spelling == spelling);
            yield return new TidyRow(
                [
                    person.Name, Camel(person.Kind), Camel(person.Role), person.Affiliation(), Articles(person), spelling, reason?.With,
                    reason is null ? null : Camel(reason.Evidence), reason is null ? null : Camel(reason.Confidence), reason?.Explanation,
                ],
                Concordance.Empty);
        }
    }
}

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
            $"Who speaks in more than one article or spelling: {Wording.Number(shown.Length)} of {Wording.Number(persons.All.Count)}.",
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

    private static int Articles(Person person) => person.Members.Select(member => member.Article).Distinct(ReferenceEqualityComparer.Instance).Count();

    private static TableRow Row(Person person)
    {
        string about = string.Join("; ", new[] { person.Role.Name(), person.Affiliations.Count > 0 ? person.Affiliations[0] : "" }.Where(part => part.Length > 0));
        string[] reasons = [.. person.Reasons.Where(reason => reason.Evidence is not MergeEvidence.SameName).Select(reason => reason.Explanation)];
        return new TableRow(
            new Cell(person.Name) { Detail = about.Length > 0 ? about : null },
            [
                new Cell(Wording.Number(Articles(person))),
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
                    person.Name, PersonCells.Camel(person.Kind), PersonCells.Camel(person.Role), person.Affiliations.Count > 0 ? person.Affiliations[0] : null, Articles(person), spelling,
                    reason?.With, reason is null ? null : PersonCells.Camel(reason.Evidence), reason is null ? null : PersonCells.Camel(reason.Confidence), reason?.Explanation,
                ],
                Concordance.Empty);
        }
    }
}

namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>Everybody with more than one spelling or in more than one article, most articles first; the tidy rows hold all.</summary>
    public static Table Table(this Persons persons)
    {
        Person[] shown = [.. persons.All
            .Where(person => person.Kind != PersonKind.Unresolved && (person.Spellings.Count > 1 || person.Articles() > 1))
            .OrderByDescending(Articles)
            .ThenBy(person => person.Name, StringComparer.Ordinal)];
        Columns<Person> columns = new(
        [
            ("Speaker", person => new Cell(person.Name) { Detail = PersonCells.About(person.Role, person.Affiliation()) }),
            (new("Articles", IsNumber: true), person => Number(person.Articles())), ("Spellings", person => string.Join(", ", person.Spellings)),
            ("Why they are one", Why),
        ]);

        // One row a spelling; the first is the one that the others were joined to, and has no reason.
        TidyRows tidy = TidyRows.Of(
            persons.All.SelectMany(person => person.Spellings.Select(spelling => (
                Person: person, Spelling: spelling, Reason: person.Reasons.FirstOrDefault(reason => reason.Spelling == spelling)))),
            _ => Concordance.Empty,
            [
                ("person", of => of.Person.Name), ("kind", of => Camel(of.Person.Kind)), ("role", of => Camel(of.Person.Role)),
                ("affiliation", of => of.Person.Affiliation()), ("articles", of => of.Person.Articles()), ("spelling", of => of.Spelling),
                ("joinedTo", of => of.Reason?.With), ("evidence", of => of.Reason is { } reason ? Camel(reason.Evidence) : null),
                ("confidence", of => of.Reason is { } reason ? Camel(reason.Confidence) : null), ("explanation", of => of.Reason?.Explanation),
            ]);
        string title = $"Who speaks in more than one article or spelling: {Number(shown.Length)} of {Number(persons.All.Count)}.";
        return columns.Table("persons", title, shown, tidy) with
        {
            Explanation = "A proposal is for the reader to judge.",
            Settings = persons.Settings,
        };
    }

    internal static int Articles(this Person person) =>
        person.Members.Select(member => member.Article).Distinct(ReferenceEqualityComparer.Instance).Count();

    /// <summary>The affiliation that most members have; null where none is known.</summary>
    internal static string? Affiliation(this Person person) => person.Affiliations is [var first, ..] ? first : null;

    private static Cell Why(Person person)
    {
        string[] reasons = [.. person.Reasons.Where(reason => reason.Evidence is not MergeEvidence.SameName).Select(reason => reason.Explanation)];
        return reasons.Length > 0 ? string.Join(" ", reasons) : person.Spellings.Count > 1 ? "the same name" : "one spelling";
    }
}

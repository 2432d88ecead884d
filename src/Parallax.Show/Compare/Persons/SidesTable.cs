namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The sides with the persons and bodies of a corpus that belong to each, and those that belong to none.</summary>
    /// <param name="sides">The sides.</param>
    /// <param name="persons">Who speaks in the corpus.</param>
    public static Table Table(this Sides sides, Persons persons)
    {
        Person[] people = [.. persons.All.Where(person => person.Kind is not PersonKind.Document and not PersonKind.Unresolved)];
        ILookup<string, Person> members = people.ToLookup(person => sides.Of(person)?.Name ?? "", StringComparer.Ordinal);
        Columns<string> columns = new(
        [
            ("Side", side => side.Length == 0 ? "no side" : side), (new("Speakers", IsNumber: true), side => Number(members[side].Count())),
            ("Who", side => string.Join(", ", members[side].Select(member => member.Name))),
        ]);
        TidyRows tidy = TidyRows.Of(people, _ => Concordance.Empty,
        [
            ("side", person => sides.Of(person)?.Name), ("person", person => person.Name), ("kind", person => Camel(person.Kind)),
            ("role", person => Camel(person.Role)), ("affiliation", person => person.Affiliation()), ("articles", person => person.Articles()),
        ]);
        IEnumerable<string> shown = sides.All.Select(side => side.Name).Append("").Where(members.Contains);
        return columns.Table("sides", $"Who belongs to which of {Count(sides.All.Count, "side")}.", shown, tidy) with
        {
            Explanation = "Grouped by names and affiliations, as the file of sides says; without such a file, as a proposal.",
            Settings = [new Setting("sides", sides.Origin), .. persons.Settings],
        };
    }
}

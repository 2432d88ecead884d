namespace Parallax;

/// <summary>Who belongs to which side.</summary>
public static class SidesTable
{
    /// <summary>The sides with the persons and bodies of a corpus that belong to each, and those that belong to none.</summary>
    /// <param name="sides">The sides.</param>
    /// <param name="persons">Who speaks in the corpus.</param>
    public static Table Table(this Sides sides, Persons persons)
    {
        ArgumentNullException.ThrowIfNull(sides);
        ArgumentNullException.ThrowIfNull(persons);
        Person[] people = [.. persons.All.Where(person => person.Kind is not PersonKind.Document and not PersonKind.Unresolved)];
        ILookup<string, Person> members = people.ToLookup(person => sides.Of(person)?.Name ?? "", StringComparer.Ordinal);
        return new Table(
            "sides",
            $"Who belongs to which of {Count(sides.All.Count, "side")}.",
            [new("Side"), new("Speakers", IsNumber: true), new("Who")],
            [
                new TableSection(
                    null,
                    [.. sides.All.Select(side => side.Name).Append("").Where(members.Contains).Select(side => Row(side, [.. members[side]]))]),
            ],
            new TidyRows(
                ["side", "person", "kind", "role", "affiliation", "articles"],
                [.. people.Select(person => new TidyRow(
                    [
                        sides.Of(person)?.Name, person.Name, Camel(person.Kind), Camel(person.Role), person.Affiliation(), person.Articles(),
                    ],
                    Concordance.Empty))]))
        {
            Explanation = "Grouped by names and affiliations, as the file of sides says; without such a file, as a proposal.",
            Settings = [new Setting("sides", sides.Origin), .. persons.Settings],
        };
    }

    private static TableRow Row(string side, Person[] members) => new(
        new Cell(side.Length == 0 ? "no side" : side),
        [new Cell(Number(members.Length)), new Cell(string.Join(", ", members.Select(member => member.Name)))]);
}

using Say = Parallax.Tests.SpokenArticle.Say;

namespace Parallax.Tests;

public sealed class SidesTests
{
    private const string Yaml = """
        # who belongs where
        Lowlands:
          - "*Lowland*"
          - Orlo Banesh
        Kessaria: [Banesh, "Kessarian *"]
        Press: "*news agency*"
        """;

    [Theory]
    [InlineData("Orlo Banesh", null, "Lowlands")]
    [InlineData("orlo banesh", "Kessarian minister", "Lowlands")]
    [InlineData("Mira Tollan", "Kessarian foreign minister", "Kessaria")]
    [InlineData("Lowland Harbour Board", "Kessarian guest", "Lowlands")]
    [InlineData("Tideline", "a news agency in Vantmoor", "Press")]
    [InlineData("Somebody Else", "teacher", null)]
    public void A_name_fits_before_an_affiliation_and_a_whole_name_before_a_part(string name, string? affiliation, string? side)
    {
        Person person = SpokenArticle.Corpus([new Say(name, Affiliation: affiliation)]).Persons().All[0];

        Assert.Equal(side, Parse(Yaml).Of(person)?.Name);
    }

    [Theory]
    [InlineData("", 1, "There is no side")]
    [InlineData("- Banesh\n- Tollan", 1, "There is no side")]
    [InlineData("Lowlands:\n  - Banesh\nKessaria:\n", 3, "has no names")]
    [InlineData("Lowlands:\n  - Banesh\nKessaria:\n  - banesh\n", 4, "stands already in line 2, under 'Lowlands'")]
    [InlineData("Lowlands:\n  - Banesh\nlowlands:\n  - Tollan\n", 3, "two sides 'lowlands'")]
    [InlineData("Lowlands:\n  - \"*\"\n", 2, "fits everybody")]
    [InlineData("Lowlands:\n  - \"\"\n", 2, "is empty")]
    [InlineData("Lowlands:\n  - name: Banesh\n", 2, "as one text")]
    [InlineData("Lowlands:\n  names: Banesh\n", 2, "something else than a list")]
    [InlineData("Lowlands:\n  - [Banesh\n", 2, "as one text")]
    [InlineData("Lowlands:\n  - 'Banesh\n", 2, "This is no YAML")]
    [InlineData("Lowlands:\n  - &a Banesh\n  - *a\n", 3, "as one text")]
    [InlineData("A:\n  - B\n---\nC:\n  - D\n", 3, "Only one list")]
    public void What_is_wrong_is_told_with_its_line(string yaml, int line, string expected)
    {
        SidesException exception = Assert.Throws<SidesException>(() => Parse(yaml));

        Assert.Equal(line, exception.Line);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith($"sides.yaml, line {line}: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_without_end_are_refused() =>
        Assert.Throws<SidesException>(() => Parse("A: " + new string('[', 100_000)));

    [Fact]
    public void Sides_are_printed_so_that_they_can_be_read_again()
    {
        Sides sides = new([new Side("Lowlands: \"the\" side", ["*Lowland*", "O\\Banesh", "- dash", "#x"]), new Side("b", ["&c"])], "test") { Unassigned = ["Mira\nTollan"] };
        Sides again = Parse(sides.ToYaml());

        Assert.Equal(sides.All.Select(side => side.Name), again.All.Select(side => side.Name));
        Assert.Equal(sides.All.SelectMany(side => side.Patterns), again.All.SelectMany(side => side.Patterns));
        Assert.Contains("#   Mira Tollan", sides.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_groups_by_country_and_armed_group_and_leaves_the_rest_to_the_user()
    {
        AnnotatedCorpus corpus = SpokenArticle.Corpus(
        [
            new Say("Orlo Banesh", Affiliation: "Iraqi defence minister", Role: SpeakerRole.Official),
            new Say("Iraqi Joint Staff", NameKind.Organisation, Role: SpeakerRole.Military),
            new Say("Tesk Front", NameKind.Organisation, Affiliation: "an Iraqi armed group", Role: SpeakerRole.ArmedGroup),
            new Say("Lucan Daresh", Affiliation: "a commander of the Tesk Front", Role: SpeakerRole.ArmedGroup),
            new Say("Mira Tollan", Affiliation: "a historian of Iraq", Role: SpeakerRole.Expert),
            new Say("Ada Bell", Role: SpeakerRole.Official),
        ]);
        Sides sides = Sides.Propose(corpus);

        Assert.Equal(["Iraq", "Tesk Front"], sides.All.Select(side => side.Name));
        Assert.Equal(["Orlo Banesh", "Iraqi Joint Staff"], sides.All[0].Patterns.OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["Lucan Daresh", "Tesk Front"], sides.All[1].Patterns.Order(StringComparer.Ordinal));
        Assert.Equal(["Ada Bell"], sides.Unassigned);
        Assert.Equal(sides.All.Select(side => side.Name), Parse(sides.ToYaml()).All.Select(side => side.Name));
    }

    [Theory]
    [InlineData("German chancellor", "Germany")]
    [InlineData("Iranian foreign minister", "Iran")]
    [InlineData("French ambassador", "France")]
    [InlineData("Yemeni minister", "Yemen")]
    [InlineData("Texan governor", null)]
    [InlineData("governor of New York", null)]
    [InlineData("Middle Eastern diplomat", null)]
    public void A_side_is_a_country_by_its_usual_name(string affiliation, string? side) =>
        Assert.Equal(side, Sides.Propose(SpokenArticle.Corpus([new Say("Orlo Banesh", Affiliation: affiliation, Role: SpeakerRole.Official)])).All is [var first, ..] ? first.Name : null);

    [Fact]
    public void The_file_stands_beside_a_folder_or_a_file()
    {
        string folder = Directory.CreateTempSubdirectory("parallax-sides-").FullName;
        try
        {
            string file = Path.Combine(folder, "event.jsonl");
            File.WriteAllText(file, "{}");
            Assert.Null(Sides.Beside(folder));
            Assert.Null(Sides.Beside(file));

            File.WriteAllText(Path.Combine(folder, "sides.yaml"), "A:\n  - Banesh\n");
            Assert.Equal("A", Sides.Beside(folder)!.All[0].Name);
            Assert.Equal("A", Sides.Beside(file)!.All[0].Name);

            File.WriteAllText(Path.Combine(folder, "event.sides.yaml"), "B:\n  - Banesh\n");
            Assert.Equal("B", Sides.Beside(file)!.All[0].Name);
            Assert.Equal("sides.yaml", Sides.Beside(folder)!.Origin);

            File.WriteAllBytes(Path.Combine(folder, "sides.yaml"), [0x41, 0x3A, 0x20, 0xE9, 0x0A]);
            Assert.Contains("not in UTF-8", Assert.Throws<SidesException>(() => Sides.Beside(folder)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Sides Parse(string yaml) => Sides.Parse(new StringReader(yaml));
}

namespace Parallax.Tests;

/// <summary>Five real articles on one event, through the whole line. Names of public persons are facts.</summary>
public sealed class RealPersonsTests
{
    private static readonly Lazy<AnnotatedCorpus> Baghdad = new(static () => Corpus.Read(SharedData.Path("corpora/baghdad")).Annotate());

    [Fact]
    public void The_spokesman_is_one_man_in_all_spellings()
    {
        Person rasool = Baghdad.Value.Persons().All.Single(person => person.Spellings.Contains("Yehia Rasool"));

        Assert.Contains("Yahya Rasoul", rasool.Spellings);
        Assert.Contains("Yahya Rasool", rasool.Spellings);
        Assert.Equal(5, rasool.Members.Select(member => member.Article.Article.Id).Distinct().Count());
        Assert.Equal(SpeakerRole.Military, rasool.Role);
        PersonReason office = Assert.Single(rasool.Reasons, reason => reason.Evidence == MergeEvidence.Office);
        Assert.EndsWith("top military spokesperson", office.Spelling, StringComparison.Ordinal);
        Assert.Equal(MergeConfidence.Proposed, office.Confidence);
    }

    [Fact]
    public void The_command_is_one_body() =>
        Assert.Contains("US Central Command", Baghdad.Value.Persons().All.Single(person => person.Spellings.Contains("U.S. Central Command")).Spellings);

    [Fact]
    public void Nobody_else_is_drawn_into_another()
    {
        string[][] joined = [.. Baghdad.Value.Persons().All.Where(person => person.IsNamed && person.Spellings.Count > 1).Select(person => person.Spellings.ToArray())];

        string[][] expected = [["Rasool", "Rasoul", "spokesperson"], ["Central Command"], ["Sudani"], ["US", "U.S.", "United States"], ["Harakat al-Nujaba", "movement"]];
        Assert.All(joined, spellings => Assert.Contains(expected, stems => spellings.All(spelling => stems.Any(stem => spelling.EndsWith(stem, StringComparison.Ordinal)))));
    }
}

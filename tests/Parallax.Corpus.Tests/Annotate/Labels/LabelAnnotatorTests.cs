namespace Parallax.Tests;

/// <summary>Invented sentences, one for each construction that gives an actor a label, and those that only look like one.</summary>
public sealed class LabelAnnotatorTests
{
    private static readonly ArticleAnnotator Annotator = new();

    [Theory]
    [InlineData("The port was seized by Harad Toluun, an Iran-backed militia, on Monday.", "Harad Toluun", "Iran-backed militia", LabelForm.Apposition)]
    [InlineData("Members of the Dune Brigades (DB), an umbrella group of local militias, left the town.", "Dune Brigades", "umbrella group of local militias", LabelForm.Apposition)]
    [InlineData("An armed movement, the Dune Brigades, claimed the raid.", "Dune Brigades", "armed movement", LabelForm.Apposition)]
    [InlineData("He praised the outlawed separatist group Dune Brigades on the radio.", "Dune Brigades", "outlawed separatist group", LabelForm.Premodifier)]
    [InlineData("They met envoys of the Iran-backed Dune Brigades in the capital.", "Dune Brigades", "Iran-backed", LabelForm.Premodifier)]
    [InlineData("The road is held by the Dune Brigades militia, villagers said.", "Dune Brigades", "militia", LabelForm.Compound)]
    [InlineData("Last year Dune Brigades was a small paramilitary force with no flag.", "Dune Brigades", "small paramilitary force", LabelForm.Copula)]
    [InlineData("He spoke for the Dune Brigades, which is the largest armed group on the coast.", "Dune Brigades", "largest armed group", LabelForm.RelativeClause)]
    [InlineData("Troops fought an armed group called Dune Brigades near the pass.", "Dune Brigades", "armed group", LabelForm.Naming)]
    [InlineData("The Dune Brigades, described as a criminal gang by the mayor, fled.", "Dune Brigades", "criminal gang", LabelForm.Naming)]
    [InlineData("The so-called Dune Brigades moved north.", "Dune Brigades", "so-called", LabelForm.SoCalled)]
    public void A_body_has_the_label_that_the_construction_gives(string sentence, string actor, string text, LabelForm form)
    {
        Label label = Single(sentence, actor, label => label.Form == form);
        Assert.Equal(text, label.Text);
        Assert.Equal(LabelKind.Body, label.Kind);
        Assert.Equal(text, sentence.Substring(label.Span.Start, label.Span.Length));
    }

    [Theory]
    [InlineData("Soldiers killed nine Dune Brigades fighters near the pass.", "fighters")]
    [InlineData("Soldiers arrested two armed militants of the Dune Brigades.", "armed militants")]
    [InlineData("The mayor met militia officials of the Dune Brigades.", "militia officials")]
    public void What_the_people_of_a_body_are_called_is_kept_apart(string sentence, string text)
    {
        Label label = Single(sentence, "Dune Brigades", label => label.Kind == LabelKind.Members);
        Assert.Equal(text, label.Text);
        Assert.Equal(LabelForm.Compound, label.Form);
    }

    [Theory]
    [InlineData("The raid killed Iskander Vole, a militant commander from the north.", "militant commander", LabelKind.Person)]
    [InlineData("The raid killed the rebel leader Iskander Vole on Monday.", "rebel leader", LabelKind.Person)]
    [InlineData("Iskander Vole, the defence minister, resigned.", "defence minister", LabelKind.Office)]
    [InlineData("Prime Minister Iskander Vole resigned.", "Prime Minister", LabelKind.Office)]
    [InlineData("A note was found by Iskander Vole, a lorry driver.", "lorry driver", LabelKind.Office)]
    public void Offices_and_professions_of_persons_are_a_kind_of_their_own(string sentence, string text, LabelKind kind)
    {
        Label label = Single(sentence, "Iskander Vole", _ => true);
        Assert.Equal(text, label.Text);
        Assert.Equal(kind, label.Kind);
    }

    [Fact]
    public void A_description_takes_up_the_only_body_that_was_called_a_group()
    {
        Label label = Single("Shots were fired by the Dune Brigades, an armed group. The group has denied it.", "Dune Brigades", label => label.Form == LabelForm.Description);
        Assert.Equal("group", label.Text);
    }

    [Theory]
    [InlineData("Shots were fired by the Dune Brigades, an armed group. The Salt Union saw it. The group has denied it.")]
    [InlineData("Shots were fired by the Dune Brigades, an armed group. The group that holds the pass has denied it.")]
    [InlineData("Shots were fired by the Dune Brigades, an armed group. The same group leader has denied it.")]
    public void A_description_that_may_be_of_another_body_is_left_out(string text) =>
        Assert.DoesNotContain(Labels(text), label => label.Form == LabelForm.Description);

    [Theory]
    [InlineData("The Islamic Resistance Front moved north.")]
    [InlineData("After talks with the Dune Brigades, the group said nothing.")]
    [InlineData("Sunni extremists and Iraqi militia men crossed the river.")]
    [InlineData("A spokesman for the Dune Brigades is a militia officer.")]
    [InlineData("The Dune Brigades's mission is over.")]
    [InlineData("Any Dune Brigades group would do.")]
    [InlineData("Dune Brigades is not a terrorist group.")]
    [InlineData("On Monday Vole called a pro-coast candidate, Clara Penn, and left.")]
    [InlineData("The US attacked Dune Brigades positions.")]
    public void What_only_looks_like_a_label_is_none(string sentence) =>
        Assert.DoesNotContain(Labels(sentence), label => label.Kind is LabelKind.Body or LabelKind.Members && label.Form != LabelForm.Description);

    [Fact]
    public void Who_is_said_to_call_it_so_is_whose_label_it_is()
    {
        Label passive = Single("The Dune Brigades, which is designated a terrorist group by Dorvena, moved north.", "Dune Brigades", _ => true);
        Assert.Equal((LabelForm.RelativeClause, Voice.Attributed, "Dorvena"), (passive.Form, passive.Voice, passive.Speaker));

        Label active = Single("The Dune Brigades, which the coast guard considers a criminal gang, moved north.", "Dune Brigades", _ => true);
        Assert.Equal((Voice.Attributed, "coast guard"), (active.Voice, active.Speaker));
    }

    [Fact]
    public void Marks_inside_a_label_say_whose_it_is()
    {
        Label label = Single("The “terrorist group” Dune Brigades moved north.", "Dune Brigades", _ => true);
        Assert.Equal(Voice.Uncredited, label.Voice);
    }

    [Fact]
    public void A_label_in_a_statement_is_attributed()
    {
        Label label = Single("The mayor said that the militant group Dune Brigades had fled.", "Dune Brigades", _ => true);
        Assert.Equal(Voice.Attributed, label.Voice);
        Assert.Equal(BlockKind.Body, label.Block);
    }

    [Fact]
    public void Spellings_of_one_label_have_one_key()
    {
        Label one = Single("The port was seized by Harad Toluun, an Iran-backed militia, on Monday.", "Harad Toluun", _ => true);
        Label other = Single("The port was seized by Harad Toluun, an Iranian-backed militia, on Monday.", "Harad Toluun", _ => true);
        Assert.Equal(one.Key, other.Key);
        Assert.Equal(("militia", "iran-backed"), (one.Head, Assert.Single(one.Modifiers)));
    }

    [Fact]
    public void Modifiers_that_capitals_join_to_a_name_are_its_label_and_not_its_name()
    {
        Label label = Single("He blamed Iran-backed Dune Brigades for it.", "Dune Brigades", _ => true);
        Assert.Equal("Iran-backed", label.Text);
    }

    [Fact]
    public void Every_label_lies_in_its_text_and_they_stand_in_order()
    {
        IReadOnlyList<Label> labels = Labels("The militant group Dune Brigades, an armed movement, met the rebel leader Iskander Vole. The group has denied it.");
        Assert.True(labels.Count >= 4);
        Assert.Equal(labels.OrderBy(label => label.Span.Start), labels);
        Assert.All(labels, label => Assert.InRange(label.Voice, Voice.Own, Voice.Uncredited));
    }

    private static Label Single(string text, string actor, Func<Label, bool> fits) => Assert.Single(Labels(text), label => label.Entity == actor && fits(label));

    private static IReadOnlyList<Label> Labels(string text) => Annotator.Annotate(new Article("a", new Outlet("Tide"), text)).Labels;
}

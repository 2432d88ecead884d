namespace Parallax.Tests;

public sealed class ActsTests
{
    [Fact]
    public void What_a_killing_is_called_is_told_by_whom_it_befell()
    {
        IReadOnlyList<TermChoice> choices = Killings(
            "Gunmen killed Ana Varga in Halmere on Monday. The murder of Ana Varga shocked the port. Three sailors were killed in Oslo.",
            "Ana Varga was assassinated on Monday. Rain fell on the quay.");

        Assert.Equal(ChoiceScope.Act, choices[0].Scope);
        Assert.Equal("Ana Varga", choices[0].Act!.Name);
        Assert.Equal(["killed", "murder", "assassinated"], Words(choices[0]));
        Assert.Equal(["Three sailors, Oslo"], choices[1].Others.Select(static use => use.Act!.Name));
    }

    [Fact]
    public void A_pronoun_a_description_and_a_surname_stand_for_the_victim()
    {
        IReadOnlyList<TermChoice> choices = Killings(
            "Martin Varga, a commander of the Salt Union, was killed on Monday. His killing shocked the port. Varga's murder was planned.",
            "Martin Varga was killed on Monday. He was murdered at night.");

        Assert.Equal(["killed", "killing", "murder", "killed", "murdered"], Words(choices[0]));
    }

    [Fact]
    public void She_is_nobody_whose_name_does_not_tell_it() => Assert.Equal(
        ["killed", "killed"],
        Words(Killings("Martin Varga was killed on Monday. A driver killed her.", "Martin Varga was killed on Monday.")[0]));

    [Theory]
    [InlineData("Laws against killings are strict.", ActUse.General)]
    [InlineData("The army did not kill Martin Varga.", ActUse.Denied)]
    [InlineData("Police were sent to prevent the murder of a witness.", ActUse.Denied)]
    [InlineData("No sailors were killed.", ActUse.Denied)]
    public void General_uses_and_what_is_denied_or_prevented_name_no_act(string sentence, ActUse use)
    {
        TermChoice others = Killings("Martin Varga was killed on Monday. Rain fell on the quay. " + sentence, "Martin Varga was killed on Monday.")
            .Single(static choice => choice.Scope == ChoiceScope.Others);

        Assert.Equal(use, Assert.Single(others.Others).Use);
    }

    [Fact]
    public void What_a_text_does_not_say_clearly_is_not_told()
    {
        IReadOnlyList<TermChoice> choices = Killings(
            "Martin Varga was killed on Monday. Olga Fenn was killed on Tuesday. The killing shocked the port.", "Martin Varga was killed on Monday.");

        Assert.Equal(["killing"], Words(choices.Single(static choice => choice.Scope == ChoiceScope.NotTold)));
    }

    [Fact]
    public void A_noun_takes_up_the_one_act_that_was_named_before() => Assert.Equal(
        ["killing", "killing", "killed"],
        Words(Killings("The killing of Martin Varga shocked the port. The killing was planned.", "Martin Varga was killed on Monday.")[0]));

    [Fact]
    public void An_attack_is_told_by_whom_it_killed_or_was_aimed_at()
    {
        IReadOnlyList<TermChoice> choices = Choices(
            "attack",
            "The raid that killed Martin Varga began at night. Soldiers attacked a mill in Oslo.",
            "Martin Varga was killed in a drone strike. The strike on Martin Varga was planned.");

        Assert.Equal("Martin Varga", choices[0].Act!.Name);
        Assert.Equal(["raid", "strike", "strike"], Words(choices[0]));
        Assert.Contains(choices, static choice => choice.Others.Any(static use => use.Act?.Name == "a mill, Oslo"));
    }

    [Fact]
    public void Who_was_only_threatened_was_not_killed() => Assert.DoesNotContain(
        Killings("Gunmen planned to kill Olga Fenn. Martin Varga was killed.", "Olga Fenn spoke. Martin Varga was killed."),
        static choice => choice.Act?.Name == "Olga Fenn");

    [Fact]
    public void All_choices_stand_somewhere_and_undivided_they_stand_together()
    {
        AnnotatedCorpus corpus = Annotated("Martin Varga was killed. Gunmen killed three sailors. Killings go on.", "Martin Varga was murdered.");
        TermChoice[] divided = [.. corpus.TermChoices(Lexicon.PoliticalViolence).Where(static choice => choice.Contrast.Id == "killing")];
        TermChoice whole = corpus.TermChoice(Lexicon.PoliticalViolence, "killing", options: new TermChoiceOptions { ByAct = false });

        Assert.Equal(whole.Rows.Sum(static row => row.Choices.Count), divided.Sum(static choice => choice.Rows.Sum(static row => row.Choices.Count)));
        Assert.Equal(4, whole.Rows.Sum(static row => row.Choices.Count));
    }

    [Fact]
    public void A_longer_phrase_wins_over_the_word_at_its_end()
    {
        AnnotatedCorpus corpus = Annotated("Halmere condemned an assassination operation by the army.");

        Assert.Equal(["assassination"], corpus.Articles[0].Terms.Where(static term => term.Contrast is "killing" or "attack").Select(static term => term.Option));
    }

    private static IReadOnlyList<TermChoice> Killings(params string[] texts) => Choices("killing", texts);

    private static IReadOnlyList<TermChoice> Choices(string contrast, params string[] texts) =>
        [.. Annotated(texts).TermChoices(Lexicon.PoliticalViolence).Where(choice => choice.Contrast.Id == contrast)];

    private static AnnotatedCorpus Annotated(params string[] texts) => new Corpus(
        "test", [.. texts.Select(static (text, i) => new Article($"{i + 1}", new Outlet("Outlet " + (i + 1)), text) { Date = "2024-03-05" })], [])
        .Annotate(new AnnotationOptions { Lexicons = [Lexicon.PoliticalViolence] });

    private static IEnumerable<string> Words(TermChoice choice) => choice.Rows.SelectMany(static row => row.Choices)
        .Select(static place => place.Article.TextAt(place.In, place.Span).ToString());
}

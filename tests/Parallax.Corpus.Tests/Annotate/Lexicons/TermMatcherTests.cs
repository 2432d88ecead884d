namespace Parallax.Tests;

/// <summary>What the notation of patterns finds, and which of several patterns is taken.</summary>
public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("strike", "A strike, two strikes, a Strike.", "strike Strike")] // a word stands for itself, in any case
    [InlineData("~strike", "A strike, two strikes; they struck.", "strike strikes struck")]
    [InlineData("~strike/noun", "A strike, two strikes; they struck.", "strike strikes")]
    [InlineData("terroris*", "No terror, but terrorists and terrorism.", "terrorists terrorism")]
    [InlineData("*-backed", "A backed bill, a Rhovian-backed force, a state-backed bank.", "Rhovian-backed state-backed")]
    [InlineData("defen?e", "The defence and the defense of the defendant.", "defence defense")]
    [InlineData("para*ary", "The paramilitary and the parade.", "paramilitary")]
    [InlineData("enemy's war", "The enemy’s war, the enemy war.", "enemy’s war")]
    [InlineData("U.S. strike", "A U.S. strike.", "U.S. strike")]
    [InlineData("armed group", "Armed groups, an armed group, armed, group.", "armed group")]
    public void A_pattern_finds_these(string pattern, string text, string found) =>
        Assert.Equal(found, string.Join(' ', Found(text, Option("one", pattern))));

    [Theory]
    [InlineData("hold ... accountable", "They hold them accountable.", true)]
    [InlineData("hold ... accountable", "They hold accountable those men.", true)] // nothing between is also up to three
    [InlineData("hold ... accountable", "They hold all of them accountable.", true)]
    [InlineData("hold ... accountable", "They hold all of the men accountable.", false)] // four words
    [InlineData("hold ... accountable", "They hold; he was accountable.", false)] // another thought
    [InlineData("hold ... accountable", "They hold on. Accountable men left.", false)] // another sentence
    [InlineData("send ... ships ... home", "They send old ships quietly home.", true)]
    public void A_gap_holds_up_to_three_words_of_one_sentence(string pattern, string text, bool isFound) =>
        Assert.Equal(isFound, Found(text, Option("one", pattern)).Count > 0);

    [Fact]
    public void A_phrase_does_not_cross_the_end_of_a_sentence() =>
        Assert.Empty(Found("The men were armed. Group after group left.", Option("one", "armed group")));

    [Theory]
    [InlineData("A hunger strike began.", false)]
    [InlineData("The strike began.", true)]
    [InlineData("They hunger. Strike while you can.", true)] // the neighbour must be of the same sentence
    [InlineData("They will strike a deal.", false)]
    [InlineData("They will strike a camp.", true)]
    public void Neighbours_that_may_not_stand_there_rule_a_pattern_out(string text, bool isFound) =>
        Assert.Equal(isFound, Found(text, Rule(new TermPattern("strike") { NotAfter = ["hunger"], NotBefore = ["a deal"] })).Count > 0);

    [Theory]
    [InlineData("They will respond with force.", true)]
    [InlineData("They respond with a smile.", false)]
    [InlineData("They will respond.", true)]
    [InlineData("They respond.", false)]
    public void One_of_several_rules_is_enough(string text, bool isFound) =>
        Assert.Equal(isFound, Found(text, Rule(new TermPattern("respond") { OnlyBefore = ["with force"] }, new TermPattern("respond") { OnlyAfter = ["will"] })).Count > 0);

    [Theory]
    [InlineData("The seizure of the ship was short.", true)]
    [InlineData("The seizure of power was short. A ship sailed.", false)]
    [InlineData("The seizure of the toy ship was short.", false)]
    public void Words_of_the_same_sentence_can_be_asked_for_and_ruled_out(string text, bool isFound) =>
        Assert.Equal(isFound, Found(text, Rule(new TermPattern("seizure") { OnlyWith = ["ship"], NotWith = ["toy"] })).Count > 0);

    [Fact]
    public void Capitals_count_only_where_asked_for()
    {
        Assert.Equal(["Front"], Found("The Front held the front.", Rule(new TermPattern("Front") { MatchCase = true })));
        Assert.Equal(["Brigades"], Found("The Brigades and brigades.", Rule(new TermPattern("Brigad*") { MatchCase = true })));
    }

    [Fact]
    public void Of_overlapping_patterns_the_first_to_start_is_taken_then_the_longest_then_the_first_in_the_lexicon()
    {
        TermOption[] options = [Option("short", "armed"), Option("long", "armed group"), Option("late", "group of men"), Option("twin", "~armed group")];
        IReadOnlyList<TermMatch> matches = Matches("An armed group of men.", options);
        Assert.Equal(["long"], matches.Select(match => match.Option.Id));
    }

    [Fact]
    public void A_longer_pattern_that_its_neighbours_rule_out_leaves_the_shorter_one()
    {
        TermOption[] options = [Option("short", "armed"), Rule(new TermPattern("armed group") { NotBefore = ["of men"] })];
        Assert.Equal(["short"], Matches("An armed group of men.", options).Select(match => match.Option.Id));
    }

    [Fact]
    public void Lexicons_do_not_compete()
    {
        TermMatcher matcher = new([Lexicon(Option("a", "armed group")), Lexicon(Option("b", "group"))]);
        List<TermMatch> matches = [];
        matcher.Find(Language.English.Read(PlainArticle.Segment("An armed group."))[0], matches);
        Assert.Equal(["a", "b"], matches.Select(match => match.Option.Id));
    }

    [Fact]
    public void What_is_remembered_of_the_words_of_one_language_is_not_said_of_another()
    {
        TermMatcher matcher = new([Lexicon(Option("a", "armed group"))]);
        List<TermMatch> matches = [];
        foreach (string text in (string[])["An armed group.", "Men of an armed group fled.", "The band was an armed group."])
            matcher.Find(new Language(WordLists.English).Read(PlainArticle.Segment(text))[0], matches);
        Assert.Equal([1, 3, 4], matches.Select(match => match.FirstToken));
    }

    [Fact]
    public void Matching_agrees_with_trying_every_phrase_at_every_place()
    {
        Random random = new(3);
        string[] words = ["kar", "lom", "ten", "vis", "dor"];
        for (int round = 0; round < 300; round++)
        {
            string[] patterns = [.. Enumerable.Range(0, 12).Select(_ => Phrase(random, words, 3)).Distinct()];
            string[] text = Phrase(random, words, 40).Split(' ');
            List<string> expected = [];
            for (int at = 0; at < text.Length;)
            {
                string? longest = patterns.Where(pattern => pattern.Split(' ').SequenceEqual(text.Skip(at).Take(pattern.Split(' ').Length))).MaxBy(pattern => pattern.Split(' ').Length);
                if (longest is not null)
                    expected.Add(longest);
                at += longest?.Split(' ').Length ?? 1;
            }

            Assert.Equal(expected, Found(string.Join(' ', text), [.. patterns.Select((pattern, i) => Option("o" + i, pattern))]));
        }
    }

    [Fact]
    public void Fifty_thousand_patterns_find_what_one_finds()
    {
        TermOption[] many = [.. Enumerable.Range(0, 50_000).Select(i => Option("o" + i, $"w{i} x{i % 7}"))];
        Assert.Equal(["w49999 x5"], Found("So w49999 x5 and w49999 x6.", many));
    }

    private static string Phrase(Random random, string[] words, int longest) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => words[random.Next(words.Length)]));

    private static TermOption Option(string id, string pattern) => new(id, Pole.Neutral, "for a test", [pattern]);

    private static TermOption Rule(params TermPattern[] rules) => new("rule", Pole.Neutral, "for a test", [.. rules.Select(rule => rule.Words)]) { Rules = rules };

    private static Lexicon Lexicon(params TermOption[] options) => new("test", "Test", "1", "a", "MIT", "c", "en", [new Contrast("thing", "What?", options)]);

    private static List<TermMatch> Matches(string text, params TermOption[] options)
    {
        List<TermMatch> matches = [];
        new TermMatcher([Lexicon(options)]).Find(Language.English.Read(PlainArticle.Segment(text))[0], matches);
        return matches;
    }

    private static List<string> Found(string text, params TermOption[] options)
    {
        Token[] tokens = PlainArticle.Segment(text).Text.Tokens;
        return [.. Matches(text, options).Select(match => text[tokens[match.FirstToken].Start..tokens[match.EndToken - 1].End])];
    }
}

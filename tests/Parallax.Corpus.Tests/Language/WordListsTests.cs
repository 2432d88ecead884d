namespace Parallax.Tests;

public class WordListsTests
{
    [Fact]
    public void A_list_that_is_not_there_is_named() =>
        Assert.Contains("language/en/nothing.txt", Assert.Throws<ArgumentException>(() => WordLists.English.Lines("nothing.txt").ToArray()).Message, StringComparison.Ordinal);

    [Theory, InlineData("cues.tsv", 4), InlineData("speaker-nouns.tsv", 2), InlineData("organisation-words.tsv", 2), InlineData("person-titles.tsv", 2), InlineData("function-words.tsv", 2)]
    public void Every_row_has_its_columns_and_no_space_at_an_edge(string file, int columns) =>
        Assert.All(WordLists.English.Rows(file), row =>
        {
            Assert.True(row.Length >= columns, $"{file}: '{string.Join('\t', row)}' has {row.Length} columns; {columns} are needed.");
            Assert.All(row, field => Assert.Equal(field.Trim(), field));
        });

    [Fact]
    public void Every_cue_form_is_found_in_any_case()
    {
        ReportingCues cues = new(WordLists.English);
        foreach (string form in cues.Forms.Where(form => !form.Contains(' ', StringComparison.Ordinal)))
        {
            string text = form.ToUpperInvariant();
            Token token = PlainArticle.Segment(text).Text.Tokens[0];
            Assert.True(token.Length != text.Length || cues.TryGet(text, token, out _), $"{form} is not found");
        }
    }

    [Theory]
    [InlineData("said", "say", CueStance.Neutral)]
    [InlineData("claims", "claim", CueStance.Claim)]
    [InlineData("admitted", "admit", CueStance.Factive)]
    [InlineData("condemned", "condemn", CueStance.Verdict)]
    [InlineData("promised", "promise", CueStance.Promise)]
    public void A_cue_has_its_dictionary_form_and_its_stance(string form, string lemma, CueStance stance)
    {
        Assert.True(new ReportingCues(WordLists.English).TryGet(form, PlainArticle.Segment(form).Text.Tokens[0], out CueEntry? entry));
        Assert.Equal((lemma, stance), (entry.Lemma, entry.Stance));
    }
}

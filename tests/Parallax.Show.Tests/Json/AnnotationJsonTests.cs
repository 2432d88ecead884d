using System.Text;
using System.Text.Json;

namespace Parallax.Tests;

public sealed class AnnotationJsonTests
{
    private const string Text = "The mayor said the raid was \"murder\" – plainly.";

    [Fact]
    public void Every_finding_has_its_place_and_the_names_of_the_format()
    {
        JsonElement json = Parse(Sample());

        Assert.Equal("a", json.GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("date").ValueKind);
        Assert.Equal(64, json.GetProperty("textSha256").GetString()!.Length);
        Assert.Equal("""[{"in":"title","kind":"headline","start":0,"length":8,"words":2},{"kind":"body","start":0,"length":47,"words":0}]""", json.GetProperty("blocks").GetRawText());
        Assert.Equal("""[{"in":"title","start":0,"length":8}]""", json.GetProperty("sentences").GetRawText());
        Assert.Equal(
            """[{"kind":"mixed","content":[{"start":15,"length":20}],"marked":[{"start":29,"length":6}],"words":4,"cue":{"start":10,"length":4,"lemma":"say","stance":"neutral"},"speaker":{"start":4,"length":5,"text":"mayor","entity":"mayor","affiliation":null,"role":"armedGroup"}},{"in":"title","kind":"uncredited","content":[],"marked":[],"words":0,"cue":null,"speaker":null}]""",
            json.GetProperty("quotations").GetRawText());
        Assert.Equal(
            """[{"start":29,"length":6,"text":"murder","lexicon":"x","contrast":"killing","option":"murder","pole":"condemns","voice":"Quoted","block":"body","isName":false,"speaker":"mayor"}]""",
            json.GetProperty("terms").GetRawText());
        Assert.Equal("""["Ein „Hinweis“ & mehr."]""", json.GetProperty("notes").GetRawText());
    }

    [Fact]
    public void An_act_has_its_core_its_word_its_form_and_who_acts()
    {
        AnnotatedArticle article = Sample() with
        {
            Agents =
            [
                new AgentClause(TextPart.Title, new TextSpan(0, 8), new TextSpan(0, 8), "raid", AgentForm.Noun, null, null),
                new AgentClause(TextPart.Text, new TextSpan(15, 20), new TextSpan(19, 4), "raid", AgentForm.PassiveWithAgent, "mayor", "the raid"),
            ],
        };
        Assert.Equal(
            """[{"in":"title","start":0,"length":8,"word":{"start":0,"length":8},"event":"raid","form":"noun","agent":null,"affected":null},{"start":15,"length":20,"word":{"start":19,"length":4},"event":"raid","form":"passiveWithAgent","agent":"mayor","affected":"the raid"}]""",
            Parse(article).GetProperty("agents").GetRawText());
    }

    [Fact]
    public void Tone_is_the_mean_over_sentences_in_all_and_by_voice()
    {
        Assert.Equal(
            """{"mean":-0.2333,"meanNamesMasked":-0.3333,"sentences":3,"byVoice":{"own":{"mean":-0.1,"meanNamesMasked":-0.2,"sentences":2},"quoted":{"mean":-0.5,"meanNamesMasked":-0.6,"sentences":1}}}""",
            Parse(Sample()).GetProperty("tone").GetRawText());
        Assert.Equal(
            """{"mean":null,"meanNamesMasked":null,"sentences":0,"byVoice":{}}""",
            Parse(Sample() with { Tones = [] }).GetProperty("tone").GetRawText());
    }

    [Fact]
    public void An_article_is_one_line()
    {
        AnnotatedArticle sample = Sample();
        Article odd = sample.Article with { Title = "Two\nlines\u2028 \"and\" \ud83d" };
        string line = Encoding.UTF8.GetString(AnnotationJson.Line(sample with { Segmented = sample.Segmented with { Labelled = sample.Segmented.Labelled with { Article = odd } } }));
        Assert.EndsWith("}\n", line, StringComparison.Ordinal);
        Assert.Equal(1, line.AsSpan().Count('\n'));
        Assert.Equal("Two\nlines\u2028 \"and\" \uFFFD", JsonDocument.Parse(line).RootElement.GetProperty("title").GetString());
    }

    private static JsonElement Parse(AnnotatedArticle article) => JsonDocument.Parse(AnnotationJson.Line(article)).RootElement;

    private static AnnotatedArticle Sample()
    {
        Article article = new("a", new("Tide"), Text) { Title = "Raid row" };
        Block[] blocks = [new(BlockKind.Body, new(0, Text.Length))];
        SegmentedText title = new(TextPart.Title, "Raid row", [new(BlockKind.Headline, new(0, 8))], [new(new(0, 8), 0, 0, 2)],
            [new(0, 4, 0, TokenKind.Word), new(5, 3, 0, TokenKind.Word)]);
        SegmentedArticle segmented = new(new(article, blocks, false, [], []), new(TextPart.Text, Text, blocks, [], []), title);
        return new(
            segmented,
            [],
            [
                new(TextPart.Text, QuotationKind.Mixed, [new(15, 20)], [new(29, 6)], 4, new(new(10, 4), "say", CueStance.Neutral),
                    new(new(4, 5), "mayor", "mayor", null, SpeakerRole.ArmedGroup)),
                new(TextPart.Title, QuotationKind.Uncredited, [], [], 0, null, null),
            ],
            [],
            [new(TextPart.Text, new(29, 6), "murder", "x", "killing", "murder", Pole.Condemns, Voice.Quoted, BlockKind.Body, false, "mayor")],
            [Tone(0, Voice.Own), Tone(-0.2, Voice.Own), Tone(-0.5, Voice.Quoted)],
            [new("Ein „Hinweis“ & mehr.")]);
    }

    private static SentenceTone Tone(double compound, Voice voice) =>
        new(TextPart.Text, default, new(0, 1, 0, compound), new(0, 1, 0, compound - 0.1), voice);
}

using System.Text;

namespace Parallax.Tests;

public sealed class TargetTonesTests
{
    [Theory]
    [InlineData("The council praised Ilsen for a brave rescue.", TargetTone.Positive)]
    [InlineData("Critics condemned Ilsen as a corrupt liar.", TargetTone.Negative)]
    [InlineData("Ilsen told reporters that the meeting begins on Monday.", TargetTone.Neutral)]
    public void What_stands_beside_a_name_is_its_tone(string text, TargetTone tone) => Assert.Equal(tone, Of(text, "Ilsen").Likeliest);

    [Fact]
    public void A_negation_turns_it_round()
    {
        Assert.True(Of("Ilsen is not a brave and honest leader.", "Ilsen").Score < Of("Ilsen is a brave and honest leader.", "Ilsen").Score);
        Assert.True(Of("Ilsen did not lie.", "Ilsen").Score > Of("Ilsen did lie.", "Ilsen").Score);
    }

    [Fact]
    public void Who_praises_and_who_is_praised_differ()
    {
        ToneShares praising = Of("Ilsen praised Orvane in the council.", "Ilsen"), praised = Of("Ilsen praised Orvane in the council.", "Orvane");

        Assert.True(praised.Score > praising.Score);
    }

    [Fact]
    public void What_is_said_in_the_name_s_own_clause_counts_more()
    {
        const string Text = "Ilsen arrived at noon, and after lunch the deputies called Orvane a corrupt liar.";

        Assert.True(Of(Text, "Orvane").Negative > Of(Text, "Ilsen").Negative);
    }

    [Theory]
    [InlineData("The council praised {0} for a brave rescue.")]
    [InlineData("{0}'s plan failed, critics of {0} said.")]
    [InlineData("\"{0} is a liar,\" said Maro Dell.")]
    [InlineData("Yesterday, {0} attacked the court.")]
    public void No_name_carries_a_weight(string text)
    {
        ToneShares one = Of(string.Format(null, text, "Ilsen"), "Ilsen");

        foreach (string name in (string[])["Trump", "Obama", "Clinton", "Putin", "Hitler", "Zzyx", "Grace"])
            Assert.Equal(one, Of(string.Format(null, text, name), name));
    }

    [Fact]
    public void The_names_of_others_carry_no_weight_either() =>
        Assert.Equal(Of("On Monday Ilsen met Trump in public.", "Ilsen"), Of("On Monday Ilsen met Dell in public.", "Ilsen"));

    [Theory]
    [InlineData(18, 5)]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    [InlineData(2, int.MaxValue)]
    public void A_target_outside_the_text_is_refused(int start, int length)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => TargetTones.Of("Ilsen left.", new TextSpan(start, length)));

        Assert.StartsWith($"The target (start {start}, length {length}) does not lie in the text", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_without_a_word_is_refused() =>
        Assert.Throws<ArgumentException>(() => TargetTones.Of("Ilsen   left.", new TextSpan(6, 1)));

    [Fact]
    public void A_row_is_a_line_in_their_order_whatever_ends_the_lines()
    {
        string lines = string.Concat(Enumerable.Range(1, 200).Select(i =>
            $$"""{"id":"m{{i}}","text":"Ilsen left.","target":{"start":0,"length":5},"label":"neutral"}""" + (i % 2 == 0 ? "\r\n" : "\n")));
        List<Note> notes = [];
        using MemoryStream output = new();

        int judged = TargetTones.ScoreLines(new MemoryStream(Encoding.UTF8.GetBytes(lines)), output, "mentions", notes.Add);

        string[] rows = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal((200, 201), (judged, rows.Length));
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"m{i}"), rows[..200].Select(row => row.Split('\t')[0]));
        Assert.Empty(notes);
    }

    private static ToneShares Of(string text, string target) =>
        TargetTones.Of(text, new TextSpan(text.IndexOf(target, StringComparison.Ordinal), target.Length));
}

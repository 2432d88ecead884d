using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Parallax.Tests;

/// <summary>What must hold for any input at all.</summary>
public sealed class AnyBytesTests
{
    private static readonly string[] Pieces =
    [
        "id,outlet,text\n", "\"", "\"\"", ",", "\r", "\n", "a", "é", "{\"text\":", "\"x\"}", "---\n", "title: ", "[", "&a ", "*a", "\\ud83d", "<p>", "</p>",
        "<article>", "<!--", "%PDF-", "\0", " ",
    ];

    [Theory, InlineData("a.txt"), InlineData("a.md"), InlineData("a.html"), InlineData("articles.csv"), InlineData("c.csv"), InlineData("c.jsonl")]
    public void No_file_stops_the_reading(string file)
    {
        Gen<byte[]> noise = ArbMap.Default.GeneratorFor<byte[]>();
        Gen<byte[]> nearlyRight = Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));
        Prop.ForAll(Arb.From(Gen.OneOf(noise, nearlyRight)), bytes =>
        {
            using TempFolder folder = new();
            folder.With(file, bytes).With("b.txt", "Always here.");
            try
            {
                Corpus corpus = Corpus.Read(file.StartsWith("c.", StringComparison.Ordinal) ? folder[file] : folder.Path);

                // Nothing is lost in silence: what is not an article is a note.
                Assert.True(corpus.Articles.Count + corpus.Notes.Count > 0);
            }
            catch (CorpusException exception)
            {
                Assert.Contains("no column", exception.Message, StringComparison.Ordinal);
            }
        }).Check(Seeded.Inputs(150));
    }

    [Fact]
    public void A_text_file_is_kept_to_the_last_character() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), given =>
        {
            string text = "x" + Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(given.Get.Replace("\0", "", StringComparison.Ordinal)));
            if (text.Any(c => char.IsControl(c)))
                text = "x" + new string([.. text.Where(c => !char.IsControl(c) || c is '\r' or '\n' or '\t')]);
            using TempFolder folder = new();
            Assert.Equal(text, Assert.Single(Corpus.Read(folder.With("a.txt", text).Path).Articles).Text);
        }).Check(Seeded.Inputs(200));

    [Fact]
    public void A_table_written_by_the_rules_is_read_to_the_last_character() =>
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.ArrayOf(Gen.Elements("\"", ",", "\r", "\n", "\r\n", "a", ";", " ", "é")).Select(string.Concat))), texts =>
        {
            using TempFolder folder = new();
            IEnumerable<string> rows = texts.Select((text, i) => $"{i},A,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n");
            Corpus corpus = Corpus.Read(folder.With("c.csv", "id,outlet,text\r\n" + string.Concat(rows))["c.csv"]);
            Assert.Equal(texts.Where(text => !string.IsNullOrWhiteSpace(text)), corpus.Articles.Select(article => article.Text));
        }).Check(Seeded.Inputs(300));
}

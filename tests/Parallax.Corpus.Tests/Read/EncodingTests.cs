using System.Text;

namespace Parallax.Tests;

public sealed class EncodingTests
{
    private const string Sample = "Café — “ferry” №5 😀\r\nNext\rlast\u00a0line\n\n";

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory, MemberData(nameof(Marked))]
    public void A_marked_text_is_read_without_its_mark_and_otherwise_unchanged(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        Corpus corpus = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]);
        Assert.Equal(Sample, Assert.Single(corpus.Articles).Text);
        Assert.DoesNotContain(corpus.Notes, note => note.File is not null);
    }

    [Fact]
    public void Utf8_without_a_mark_needs_no_note()
    {
        Corpus corpus = Read(Encoding.UTF8.GetBytes(Sample));
        Assert.Equal(Sample, Assert.Single(corpus.Articles).Text);
        Assert.DoesNotContain(corpus.Notes, note => note.File is not null);
    }

    [Fact]
    public void What_is_not_utf8_is_guessed_as_windows_1252_with_a_note()
    {
        Corpus corpus = Read([.. "The caf"u8, 0xE9, .. " \x22"u8, 0x93, .. "ferry"u8, 0x94]);
        Assert.Equal("The café \"“ferry”", Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Notes, note => note is { File: "a.txt", IsSkip: false } && note.Message.Contains("windows-1252, which is a guess", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_byte_among_whole_utf8_stays_one_broken_character()
    {
        Corpus corpus = Read([.. "Café, naïve "u8, 0xFF, .. " end"u8]);
        Assert.Equal("Café, naïve \uFFFD end", Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Notes, note => note.Message.Contains("not valid UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Utf16_without_a_mark_is_guessed_with_a_note()
    {
        Corpus corpus = Read(Encoding.Unicode.GetBytes("A ferry sank off the coast."));
        Assert.Equal("A ferry sank off the coast.", Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Notes, note => note.Message.Contains("UTF-16, which is a guess", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>")]
    [InlineData("<meta charset = cp1251 >")]
    public void A_page_is_read_in_the_charset_that_it_declares(string declaration)
    {
        byte[] word = [0xEF, 0xE0, 0xF0, 0xEE, 0xEC];
        Corpus corpus = Read([.. Encoding.ASCII.GetBytes(declaration), .. "<p>"u8, .. word, .. "</p>"u8], "a.html");
        if (declaration.Contains("cp1251", StringComparison.Ordinal))
            Assert.Contains(corpus.Notes, note => note.Message.Contains("guess", StringComparison.Ordinal));
        else
            Assert.Equal("паром", Assert.Single(corpus.Articles).Text);
    }

    [Fact]
    public void An_xml_declaration_is_read_too()
    {
        Corpus corpus = Read([.. "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html><body><p>"u8, 0xB3, .. "</p></body></html>"u8], "a.html");
        Assert.Equal("ł", Assert.Single(corpus.Articles).Text);
    }

    private static Corpus Read(byte[] bytes, string file = "a.txt")
    {
        using TempFolder folder = new();
        return Corpus.Read(folder.With(file, bytes).Path);
    }
}

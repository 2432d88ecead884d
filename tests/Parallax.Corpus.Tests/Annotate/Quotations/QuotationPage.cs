using System.Text;

namespace Parallax.Tests;

/// <summary>One case of the page: a text, and what is to be found in it, line by line as <see cref="QuotationLines"/> writes it.</summary>
/// <param name="Title">The heading above it.</param>
/// <param name="Text">The text, paragraphs apart by an empty line.</param>
/// <param name="Blocks">Its paragraphs and headlines.</param>
/// <param name="Found">What is found today.</param>
/// <param name="Wanted">What should be found where that is something else; empty where what is found is right.</param>
internal sealed record QuotationCase(string Title, string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<string> Found, IReadOnlyList<string> Wanted);

/// <summary>Reads <c>Quotations.md</c>: a heading, a block quote (a paragraph a line, # for a headline), and a bullet for each quotation in it.</summary>
internal static class QuotationPage
{
    /// <summary>All cases, in the order of the page.</summary>
    public static IReadOnlyList<QuotationCase> Cases { get; } = Read(File.ReadLines(
        Path.Combine(SharedData.Root, "tests", "Parallax.Corpus.Tests", "Annotate", "Quotations", "Quotations.md")));

    private static List<QuotationCase> Read(IEnumerable<string> lines)
    {
        List<QuotationCase> cases = [];
        string title = "";
        List<string> paragraphs = [], found = [], wanted = [];
        List<string> bullets = found;
        foreach (string line in lines.Append("## End"))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
            {
                if (paragraphs.Count > 0)
                    cases.Add(Case(title, paragraphs, [.. found], [.. wanted]));
                title = line.TrimStart('#').Trim();
                paragraphs.Clear();
                found.Clear();
                wanted.Clear();
                bullets = found;
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                paragraphs.Add(line[2..]);
            }
            else if (line.StartsWith("* ", StringComparison.Ordinal))
            {
                bullets.Add(line[2..]);
            }
            else if (line.StartsWith("Should be:", StringComparison.Ordinal))
            {
                bullets = wanted;
            }
        }

        return cases;
    }

    private static QuotationCase Case(string title, List<string> paragraphs, IReadOnlyList<string> found, IReadOnlyList<string> wanted)
    {
        StringBuilder text = new();
        List<Block> blocks = [];
        foreach (string paragraph in paragraphs)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            (BlockKind kind, string words) = paragraph.StartsWith("# ", StringComparison.Ordinal) ? (BlockKind.Headline, paragraph[2..]) : (BlockKind.Body, paragraph);
            blocks.Add(new Block(kind, new TextSpan(text.Length, words.Length)));
            text.Append(words);
        }

        return new QuotationCase(title, text.ToString(), blocks, found, wanted);
    }
}

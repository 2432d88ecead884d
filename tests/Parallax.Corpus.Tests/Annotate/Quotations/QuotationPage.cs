using System.Text;

namespace Parallax.Tests;

/// <summary>One case of a page: lines, and what is to be found in them, line by line.</summary>
/// <param name="Title">The heading above it.</param>
/// <param name="Lines">The lines of its block quote.</param>
/// <param name="Found">What is found today.</param>
/// <param name="Wanted">What should be found where that is something else; empty where what is found is right.</param>
internal sealed record PageCase(string Title, IReadOnlyList<string> Lines, IReadOnlyList<string> Found, IReadOnlyList<string> Wanted)
{
    /// <summary>Its lines as a page has them.</summary>
    public string Page => string.Join('\n', Lines);

    /// <summary>Its lines as paragraphs apart by an empty line, divided without <see cref="BlockLabeller"/>: # begins a headline.</summary>
    public (string Text, IReadOnlyList<Block> Blocks) Paragraphs()
    {
        StringBuilder text = new();
        List<Block> blocks = [];
        foreach (string paragraph in Lines.Where(line => line.Length > 0))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            (BlockKind kind, string words) = paragraph.StartsWith("# ", StringComparison.Ordinal) ? (BlockKind.Headline, paragraph[2..]) : (BlockKind.Body, paragraph);
            blocks.Add(new Block(kind, new TextSpan(text.Length, words.Length)));
            text.Append(words);
        }

        return (text.ToString(), blocks);
    }
}

/// <summary>Reads a page of cases: a heading, a block quote, and a bullet for each thing that is found in it.</summary>
internal static class QuotationPage
{
    /// <summary>All cases of a page, in their order.</summary>
    /// <param name="file">The page.</param>
    /// <param name="room">Its folder below <c>Annotate</c>.</param>
    public static IReadOnlyList<PageCase> Read(string file, string room = "Quotations")
    {
        List<PageCase> cases = [];
        string title = "";
        List<string> quoted = [], found = [], wanted = [];
        List<string> bullets = found;
        string path = Path.Combine(SharedData.Root, "tests", "Parallax.Corpus.Tests", "Annotate", room, file);
        foreach (string line in File.ReadLines(path).Append("## End"))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
            {
                if (quoted.Count > 0)
                    cases.Add(new PageCase(title, [.. quoted], [.. found], [.. wanted]));
                title = line.TrimStart('#').Trim();
                quoted.Clear();
                found.Clear();
                wanted.Clear();
                bullets = found;
            }
            else if (line == ">" || line.StartsWith("> ", StringComparison.Ordinal))
            {
                quoted.Add(line.Length > 2 ? line[2..] : "");
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
}

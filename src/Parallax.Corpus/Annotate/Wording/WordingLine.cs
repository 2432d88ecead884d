namespace Parallax;

/// <summary>A line of text as one sentence.</summary>
internal sealed class WordingLine(Language language)
{
    private readonly Tokenizer tokenizer = new(language.Lists);
    private readonly TokenList tokens = new();

    public TextWords Read(string line)
    {
        tokens.Clear();
        tokenizer.Tokenize(line, 0, line.Length, tokens);
        Token[] all = tokens.ToArray();
        Sentence[] sentences = all.Length == 0 ? [] : [new Sentence(new TextSpan(0, line.Length), 0, 0, all.Length)];
        Block block = new(BlockKind.Body, new TextSpan(0, line.Length));
        return language.Vocabulary.Read(new SegmentedText(TextPart.Text, line, [block], sentences, all), language);
    }
}

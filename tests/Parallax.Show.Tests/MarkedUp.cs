using System.Text;

namespace Parallax.Tests;

/// <summary>
/// Annotated articles written by hand: one block a line, its kind before a colon; inside it <c>{a Speaker|words}</c> attributed,
/// <c>{q Speaker|words}</c> quoted, <c>{u|words}</c> uncredited, <c>{t contrast/option/Pole|word}</c> a term.
/// </summary>
internal static class MarkedUp
{
    private static readonly Segmenter Segmenter = new();

    public static AnnotatedArticle Article(string id, string outlet, string markup, string? date = null, string? title = null)
    {
        StringBuilder text = new();
        List<Block> blocks = [];
        List<(TextSpan Span, Voice Voice, string? Speaker)> voices = [];
        List<(TextSpan Span, string Path)> terms = [];
        foreach (string line in markup.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            bool sameLine = line.StartsWith('+');
            BlockKind kind = Enum.Parse<BlockKind>(line[(sameLine ? 1 : 0)..colon].Trim(), ignoreCase: true);
            if (text.Length > 0)
                text.Append(sameLine ? ' ' : '\n');
            int start = text.Length;
            int at = colon + 1;
            Read(line.TrimEnd(), ref at, text, voices, terms, skipSpace: true);
            blocks.Add(new Block(kind, TextSpan.FromBounds(start, text.Length)));
        }

        Article article = new(id, new Outlet(outlet), text.ToString()) { Date = date, Title = title };
        SegmentedArticle segmented = Segmenter.Segment(new LabelledArticle(article, blocks, title is null, [], []));
        List<Quotation> quotations = [.. voices.Select(voice => new Quotation(
            TextPart.Text,
            voice.Voice == Voice.Attributed ? QuotationKind.Indirect : voice.Voice == Voice.Quoted ? QuotationKind.Direct : QuotationKind.Uncredited,
            [voice.Span],
            voice.Voice == Voice.Attributed ? [] : [voice.Span],
            segmented.Text.WordsIn(voice.Span),
            null,
            voice.Speaker is null ? null : new Speaker(default, voice.Speaker, voice.Speaker, null, SpeakerRole.Unknown)))];
        List<Term> found = [.. terms.Select(term => Term(article, segmented, voices, term.Span, term.Path.Split('/')))];
        List<SentenceTone> tones = [.. segmented.Text.Sentences.Select(sentence =>
            new SentenceTone(TextPart.Text, sentence.Span, new(0, 1, 0, -0.2), new(0, 1, 0, -0.2), Voice.Own))];
        return new AnnotatedArticle(segmented, [], quotations, Runs(segmented, voices), found, tones, []);
    }

    public static Place Place(AnnotatedArticle article, VoiceRun run) => new(
        article, run.In, run.Span, run.Words, run.Voice, run.Quotation < 0 ? null : article.Quotations[run.Quotation].Speaker?.Entity);

    public static Place Place(AnnotatedArticle article, Term term) => new(
        article, term.In, term.Span, article.Segmented.Of(term.In).WordsIn(term.Span), term.Voice, term.Speaker);

    private static Term Term(
        Article article, SegmentedArticle segmented, List<(TextSpan Span, Voice Voice, string? Speaker)> voices, TextSpan span, string[] path)
    {
        (TextSpan Span, Voice Voice, string? Speaker) voice = voices.FirstOrDefault(candidate => candidate.Span.Contains(span));
        return new Term(
            TextPart.Text, span, span.In(article.Text).ToString(), "test", path[0], path[1], Enum.Parse<Pole>(path[2]),
            voice.Voice, segmented.Text.BlockAt(span.Start)!.Kind, IsName: path.Length > 3, voice.Speaker);
    }

    private static List<VoiceRun> Runs(SegmentedArticle segmented, List<(TextSpan Span, Voice Voice, string? Speaker)> voices)
    {
        List<VoiceRun> runs = [];
        foreach (SegmentedText text in segmented.Texts)
        {
            foreach (Block block in text.Blocks.Where(block => block.IsAnalysed))
            {
                int current = -2;
                foreach (Token token in text.Tokens.Where(token => token.IsWord && block.Span.Contains(token.Start)))
                {
                    int voice = text.Part == TextPart.Title ? -1 : voices.FindIndex(candidate => candidate.Span.Contains(token.Start));
                    if (voice == current)
                    {
                        VoiceRun last = runs[^1];
                        runs[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, token.End), Words = last.Words + 1 };
                    }
                    else
                    {
                        runs.Add(new VoiceRun(text.Part, token.Span, voice < 0 ? Voice.Own : voices[voice].Voice, 1, voice));
                    }

                    current = voice;
                }
            }
        }

        return runs;
    }

    private static void Read(
        string line, ref int at, StringBuilder text, List<(TextSpan, Voice, string?)> voices, List<(TextSpan, string)> terms, bool skipSpace = false)
    {
        while (skipSpace && at < line.Length && line[at] == ' ')
            at++;
        while (at < line.Length && line[at] != '}')
        {
            if (line[at] != '{')
            {
                text.Append(line[at++]);
                continue;
            }

            char kind = line[at + 1];
            int bar = line.IndexOf('|', at);
            string argument = line[(at + 2)..bar].Trim();
            at = bar + 1;
            int start = text.Length;
            int voice = voices.Count;
            if (kind != 't')
                voices.Add(default);
            Read(line, ref at, text, voices, terms);
            at++;
            TextSpan span = TextSpan.FromBounds(start, text.Length);
            if (kind == 't')
                terms.Add((span, argument));
            else
                voices[voice] = (span, kind == 'a' ? Voice.Attributed : kind == 'q' ? Voice.Quoted : Voice.Uncredited, kind == 'u' ? null : argument);
        }
    }
}

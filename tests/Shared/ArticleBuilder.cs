using System.Globalization;
using System.Text;

namespace Parallax.Tests;

/// <summary>
/// Makes annotated articles from marked-up strings, without reading or annotating anything: a line is a block, and
/// <code>
/// # Headline    ## Heading    > Standfirst    ^ Caption    ~ Navigation (furniture, not analysed)    anything else is body
/// Iraq &lt;say|said> {attributed:Rasool|the forces carried out an [assassination]}.        a cue belongs to the next quotation of its line, else the last
/// "{quoted:Rasool|This is a [*Strike Force=strike]}," he &lt;say|said>.                        a term, by its text or by =option; * inside a name
/// It was "{uncredited|precise}". They {attributed:Rasool|made a {quoted|grave} mistake}. an inner stretch belongs to the outer quotation
/// </code>
/// Sentences end at . ! ? before white space, a quotation mark or the end of a line.
/// </summary>
internal static class ArticleBuilder
{
    /// <summary>An invented lexicon with two contrasts.</summary>
    public static Lexicon Lexicon { get; } = new(
        "test", "Terms for tests", "0.1", "the tests", "MIT", "none", "en",
        [
            new Contrast("act", "What is the act called?",
            [
                Option("assassination", Pole.Condemns), Option("murder", Pole.Condemns),
                Option("strike", Pole.Neutral), Option("killing", Pole.Neutral),
                Option("operation", Pole.Legitimises),
            ]),
            new Contrast("group", "What is the group called?",
            [
                Option("militia", Pole.Condemns), Option("fighters", Pole.Neutral), Option("resistance", Pole.Legitimises),
            ]),
        ]);

    /// <summary>A corpus of these articles, annotated with <see cref="Lexicon"/>.</summary>
    public static AnnotatedCorpus Corpus(params IEnumerable<AnnotatedArticle> articles)
    {
        AnnotatedArticle[] all = [.. articles];
        return new AnnotatedCorpus(new Corpus("test", [.. all.Select(article => article.Article)], []), all, [Lexicon]);
    }

    /// <summary>An article.</summary>
    /// <param name="marked">Its text, marked up.</param>
    /// <param name="id">Its id.</param>
    /// <param name="outlet">Its outlet.</param>
    /// <param name="title">A title that does not stand in the text, marked up.</param>
    /// <param name="tone">The compound of each sentence, title first; 0 where none is given.</param>
    /// <param name="masked">The same with names masked; as <paramref name="tone"/> where none is given.</param>
    public static AnnotatedArticle Article(
        string marked, string id = "a", string outlet = "Outlet", string? title = null, double[]? tone = null, double[]? masked = null)
    {
        List<Quotation> quotations = [];
        MarkedText? head = title is null ? null : new MarkedText(TextPart.Title, title, quotations);
        MarkedText body = new(TextPart.Text, marked, quotations);
        LabelledArticle labelled = new(
            new Article(id, new Outlet(outlet), body.Segmented.Text) { Title = head?.Segmented.Text },
            body.Segmented.Blocks, TitleIsInText: false, [], []);
        VoiceRun[] voices = [.. head?.Voices ?? [], .. body.Voices];
        var sentences = new[] { head, body }.OfType<MarkedText>().SelectMany(text => text.Segmented.Sentences.Select(sentence => (text, sentence.Span)));
        return new AnnotatedArticle(
            new SegmentedArticle(labelled, body.Segmented, head?.Segmented),
            [],
            quotations,
            voices,
            [.. head?.Terms ?? [], .. body.Terms],
            [.. sentences.Select((sentence, i) => new SentenceTone(
                sentence.text.Segmented.Part, sentence.Span, Score(tone, i), Score(masked ?? tone, i), sentence.text.VoiceOf(sentence.Span)))],
            []);
    }

    private static ToneScore Score(double[]? compounds, int sentence) => new(0, 1, 0, compounds is null ? 0 : compounds[sentence]);

    private static TermOption Option(string id, Pole pole) => new(id, pole, "for tests", [id]);

    /// <summary>One text, its markup read and taken out.</summary>
    private sealed class MarkedText
    {
        private static readonly (string Mark, BlockKind Kind)[] BlockMarks =
        [
            ("## ", BlockKind.Heading), ("# ", BlockKind.Headline), ("> ", BlockKind.Standfirst),
            ("^ ", BlockKind.Caption), ("~ ", BlockKind.Navigation),
        ];

        private readonly StringBuilder text = new();
        private readonly List<Block> blocks = [];
        private readonly List<Sentence> sentences = [];
        private readonly List<Token> tokens = [];
        private readonly List<(Voice Voice, int Quotation)> voiceAt = [];
        private readonly List<Quotation> quotations;
        private readonly TextPart part;

        public MarkedText(TextPart part, string marked, List<Quotation> quotations)
        {
            (this.part, this.quotations) = (part, quotations);
            foreach (string line in marked.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                AddBlock(line);
            Segmented = new SegmentedText(part, text.ToString(), blocks, [.. sentences], [.. tokens]);
            for (int i = 0; i < Terms.Count; i++)
                Terms[i] = Terms[i] with { Block = Segmented.BlockAt(Terms[i].Span.Start)!.Kind };
        }

        public SegmentedText Segmented { get; }

        public List<Term> Terms { get; } = [];

        public List<VoiceRun> Voices { get; } = [];

        public Voice VoiceOf(TextSpan sentence) => tokens
            .Where(token => token.IsWord && sentence.Contains(token.Start))
            .CountBy(token => voiceAt[token.Start].Voice)
            .OrderByDescending(voice => voice.Value).ThenBy(voice => voice.Key)
            .Select(voice => voice.Key)
            .FirstOrDefault();

        private void AddBlock(string line)
        {
            (string Mark, BlockKind Kind) unmarked = ("", part == TextPart.Title ? BlockKind.Headline : BlockKind.Body);
            (string mark, BlockKind kind) = BlockMarks.FirstOrDefault(
                entry => line.StartsWith(entry.Mark, StringComparison.Ordinal), unmarked);
            if (text.Length > 0)
                Write("\n", Voice.Own, -1);
            int start = text.Length, firstQuotation = quotations.Count;
            List<Cue> cues = [];
            int at = mark.Length;
            ReadUntil(line, ref at, '\0', Voice.Own, -1, cues);
            for (int i = firstQuotation; i < quotations.Count; i++)
            {
                Quotation quotation = quotations[i];
                quotations[i] = quotation with { Cue = cues.LastOrDefault(cue => cue.Span.Start < quotation.Content[0].Start) ?? cues.FirstOrDefault() };
            }

            blocks.Add(new Block(kind, TextSpan.FromBounds(start, text.Length)));
            if (blocks[^1].IsAnalysed)
                Segment(start, blocks.Count - 1);
        }

        // Copies the line up to the closing mark, reading what is marked up on the way.
        private void ReadUntil(string line, ref int at, char close, Voice voice, int quotation, List<Cue> cues)
        {
            for (; at < line.Length && line[at] != close; at++)
            {
                if (line[at] == '{')
                    ReadQuotation(line, ref at, quotation, cues);
                else if (line[at] == '[')
                    ReadTerm(line, ref at, voice, quotation);
                else if (line[at] == '<')
                    ReadCue(line, ref at, voice, quotation, cues);
                else
                    Write(line[at].ToString(), voice, quotation);
            }
        }

        private void ReadQuotation(string line, ref int at, int outer, List<Cue> cues)
        {
            int bar = line.IndexOf('|', at);
            string[] head = line[(at + 1)..bar].Split(':');
            Voice voice = Enum.Parse<Voice>(head[0], ignoreCase: true);
            at = bar + 1;
            int start = text.Length;
            int index = outer;
            if (outer < 0)
            {
                index = quotations.Count;
                Speaker? speaker = head.Length == 1 ? null : new Speaker(default, head[1], head[1], null, SpeakerRole.Unknown);
                quotations.Add(new Quotation(part, QuotationKind.Indirect, [], [], 0, null, speaker));
            }

            ReadUntil(line, ref at, '}', voice, index, cues);
            TextSpan span = TextSpan.FromBounds(start, text.Length);
            Quotation quotation = quotations[index];
            TextSpan[] marked = voice == Voice.Attributed ? [.. quotation.Marked] : [.. quotation.Marked, span];
            quotations[index] = outer >= 0 ? quotation with { Marked = marked } : quotation with
            {
                Content = [span],
                Marked = marked,
                Words = Words(span).Count(),
                Kind = voice switch
                {
                    Voice.Uncredited => QuotationKind.Uncredited,
                    Voice.Quoted => QuotationKind.Direct,
                    _ => marked.Length > 0 ? QuotationKind.Mixed : QuotationKind.Indirect,
                },
            };
        }

        private void ReadTerm(string line, ref int at, Voice voice, int quotation)
        {
            int end = line.IndexOf(']', at);
            string inside = line[(at + 1)..end];
            bool isName = inside[0] == '*';
            string[] sides = inside.TrimStart('*').Split('=');
            string id = sides[^1].ToLower(CultureInfo.InvariantCulture);
            (Contrast contrast, TermOption option) = Lexicon.Contrasts
                .SelectMany(contrast => contrast.Options.Select(option => (contrast, option)))
                .First(entry => entry.option.Id == id);
            TextSpan span = new(text.Length, sides[0].Length);
            Write(sides[0], voice, quotation);
            string? speaker = quotation < 0 ? null : quotations[quotation].Speaker?.Entity;
            Terms.Add(new Term(part, span, sides[0], Lexicon.Name, contrast.Id, option.Id, option.Pole, voice, default, isName, speaker));
            at = end;
        }

        private void ReadCue(string line, ref int at, Voice voice, int quotation, List<Cue> cues)
        {
            int end = line.IndexOf('>', at);
            string[] sides = line[(at + 1)..end].Split('|');
            cues.Add(new Cue(new TextSpan(text.Length, sides[1].Length), sides[0], CueStance.Neutral));
            Write(sides[1], voice, quotation);
            at = end;
        }

        private void Write(string written, Voice voice, int quotation)
        {
            text.Append(written);
            voiceAt.AddRange(Enumerable.Repeat((voice, quotation), written.Length));
        }

        private void Segment(int start, int block)
        {
            string all = text.ToString();
            int sentenceStart = start, firstToken = tokens.Count;
            foreach (Token token in Tokenize(all, start))
            {
                if (tokens.Count == firstToken)
                    sentenceStart = token.Start;
                tokens.Add(token);
                if (token.IsWord)
                    AddWord(token, block);
                bool endsHere = token.End == all.Length || char.IsWhiteSpace(all[token.End]) || all[token.End] == '"';
                if (all[token.Start] is '.' or '!' or '?' && endsHere)
                    EndSentence(sentenceStart, block, ref firstToken);
            }

            EndSentence(sentenceStart, block, ref firstToken);
        }

        private void EndSentence(int start, int block, ref int firstToken)
        {
            // A closing mark after the full stop is no sentence of its own.
            if (tokens.Skip(firstToken).Any(token => token.IsWord))
                sentences.Add(new Sentence(TextSpan.FromBounds(start, tokens[^1].End), block, firstToken, tokens.Count));
            else if (sentences.Count > 0 && tokens.Count > firstToken)
                sentences[^1] = sentences[^1] with { EndToken = tokens.Count, Span = TextSpan.FromBounds(sentences[^1].Span.Start, tokens[^1].End) };
            firstToken = tokens.Count;
        }

        private void AddWord(Token token, int block)
        {
            (Voice voice, int quotation) = voiceAt[token.Start];
            bool continues = Voices.Count > 0 && Voices[^1].Voice == voice && Voices[^1].Quotation == quotation
                && Voices[^1].Span.Start >= blocks[block].Span.Start;
            if (continues)
                Voices[^1] = Voices[^1] with { Span = TextSpan.FromBounds(Voices[^1].Span.Start, token.End), Words = Voices[^1].Words + 1 };
            else
                Voices.Add(new VoiceRun(part, token.Span, voice, 1, quotation));
        }

        private IEnumerable<Token> Words(TextSpan span) =>
            Tokenize(text.ToString(), span.Start).Where(token => token.IsWord && token.Start < span.End);

        private static bool IsInner(string text, int at) => text[at] is '-' or '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

        private static IEnumerable<Token> Tokenize(string text, int start)
        {
            for (int i = start, end; i < text.Length; i = end)
            {
                end = i + 1;
                if (char.IsWhiteSpace(text[i]))
                    continue;
                if (char.IsLetterOrDigit(text[i]))
                {
                    while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
                        end++;
                }

                TokenKind kind = char.IsLetter(text[i]) ? TokenKind.Word
                    : char.IsDigit(text[i]) ? TokenKind.Number
                    : text[i] == '"' ? TokenKind.QuotationMark
                    : TokenKind.Punctuation;
                yield return new Token(i, end - i, WordHash.Of(text.AsSpan(i, end - i)), kind);
            }
        }
    }
}

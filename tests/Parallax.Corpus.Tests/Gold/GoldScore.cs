using System.Globalization;
using System.Text;

namespace Parallax.Tests;

/// <summary>How well the annotators agree with the hand-marked articles.</summary>
internal sealed class GoldScore
{
    private const string Edge = " “”\"‘’'«»,.;:\n\r\t\u00a0";

    /// <summary>Characters that are not white space, by kind of block.</summary>
    public SortedDictionary<BlockKind, Tally> Blocks { get; } = [];

    /// <summary>The same over all kinds: the share of characters whose kind is right.</summary>
    public Tally AllBlocks { get; } = new();

    /// <summary>The mean of the kinds' F1: a rare kind weighs as much as the body.</summary>
    public double MeanBlockF1 => Blocks.Values.Average(tally => tally.F1);

    /// <summary>Content spans that are the same, marks and punctuation at their ends left out. Spans in titles given apart are not counted.</summary>
    public Tally Exact { get; } = new();

    /// <summary>Content spans of which more than 30 % is covered (the measure of the Gender Gap Tracker), by the gold's kind and over all.</summary>
    public Tally Covered { get; } = new();

    /// <summary>Of the covered spans, those whose kind is right (recall and precision are the same share).</summary>
    public Tally Kinds { get; } = new();

    /// <summary>Of the covered spans whose gold names a speaker, those for which the same mention was found.</summary>
    public Tally SpeakerMentions { get; } = new();

    /// <summary>Of the same spans, those whose entity is the same, case and a leading article aside.</summary>
    public Tally SpeakerEntities { get; } = new();

    /// <summary>Recall of covered spans by the gold's kind.</summary>
    public SortedDictionary<QuotationKind, Tally> CoveredByKind { get; } = [];

    /// <summary>Words by voice. A word that one side does not analyse has no voice on that side.</summary>
    public SortedDictionary<Voice, Tally> Voices { get; } = [];

    /// <summary>The same over all voices.</summary>
    public Tally AllVoices { get; } = new();

    /// <summary>The gold's terms that are found at their place, with the right voice; words that the lexicon lacks are left out.</summary>
    public Tally TermVoices { get; } = new();

    /// <summary>What differs, one line each, to look at.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Adds one article.</summary>
    public void Add(GoldArticle gold, AnnotatedArticle found)
    {
        AddBlocks(gold, found);
        AddQuotations(gold, found);
        AddVoices(gold, found);
        AddTerms(gold, found);
    }

    /// <summary>All figures as a table.</summary>
    public string Table()
    {
        StringBuilder table = new();
        void Row(string name, Tally tally) => table.AppendLine(CultureInfo.InvariantCulture, $"{name,-24} {tally}");
        Row("blocks (characters)", AllBlocks);
        table.AppendLine(CultureInfo.InvariantCulture, $"  mean over kinds                           F1 {MeanBlockF1:0.000}");
        foreach ((BlockKind kind, Tally tally) in Blocks)
            Row("  " + kind, tally);
        Row("quotations, exact", Exact);
        Row("quotations, cov > .3", Covered);
        foreach ((QuotationKind kind, Tally tally) in CoveredByKind)
            table.AppendLine(CultureInfo.InvariantCulture, $"  {kind,-22} R {tally.Recall:0.000}   gold {tally.Gold}");
        table.AppendLine(CultureInfo.InvariantCulture, $"  kind right             {Kinds.Recall:0.000} of {Kinds.Gold}");
        table.AppendLine(CultureInfo.InvariantCulture, $"  speaker's mention      {SpeakerMentions.Recall:0.000} of {SpeakerMentions.Gold}");
        table.AppendLine(CultureInfo.InvariantCulture, $"  speaker's entity       {SpeakerEntities.Recall:0.000} of {SpeakerEntities.Gold}");
        Row("voices (words)", AllVoices);
        foreach ((Voice voice, Tally tally) in Voices)
            Row("  " + voice, tally);
        if (TermVoices.Gold > 0)
            table.AppendLine(CultureInfo.InvariantCulture, $"voice of terms           {TermVoices.Recall:0.000} of {TermVoices.Gold} found");
        return table.ToString();
    }

    private void AddBlocks(GoldArticle gold, AnnotatedArticle found)
    {
        string text = found.Article.Text;
        BlockKind?[] marked = KindsOf(text, gold.Blocks.Select(block => (block.BlockKind, block.Span)));
        BlockKind?[] labelled = KindsOf(text, found.Segmented.Text.Blocks.Select(block => (block.Kind, block.Span)));
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            AddPair(Blocks, AllBlocks, marked[i], labelled[i]);
        }

        foreach (GoldBlock block in gold.Blocks.Where(block => labelled[block.Start] != block.BlockKind))
            Differences.Add($"{gold.Id}: {block.Kind} taken for {labelled[block.Start]}: {block.Span.In(text)}");
    }

    private void AddQuotations(GoldArticle gold, AnnotatedArticle found)
    {
        string text = found.Article.Text;
        (TextSpan Span, GoldQuotation Quotation)[] marked =
            [.. gold.Quotations.SelectMany(quotation => quotation.Content.Select(span => (Trim(text, span), quotation)))];
        (TextSpan Span, Quotation Quotation)[] predicted =
        [
            .. found.Quotations.Where(quotation => quotation.In == TextPart.Text)
                .SelectMany(quotation => quotation.Content.Select(span => (Trim(text, span), quotation))),
        ];

        Exact.Gold += marked.Length;
        Exact.Found += predicted.Length;
        Exact.Same += marked.Count(one => predicted.Any(other => other.Span == one.Span));

        int[] partner = Pair([.. marked.Select(one => one.Span)], [.. predicted.Select(one => one.Span)]);
        Covered.Gold += marked.Length;
        Covered.Found += predicted.Length;
        Covered.Same += partner.Count(index => index >= 0);
        for (int i = 0; i < marked.Length; i++)
        {
            GoldQuotation one = marked[i].Quotation;
            Of(CoveredByKind, one.QuotationKind).Add(inGold: true, found: partner[i] >= 0, same: partner[i] >= 0);
            if (partner[i] < 0)
            {
                Differences.Add($"{gold.Id}: {one.Kind} missed: {marked[i].Span.In(text)}");
                continue;
            }

            Quotation other = predicted[partner[i]].Quotation;
            Kinds.Add(inGold: true, found: true, same: other.Kind == one.QuotationKind);
            if (other.Kind != one.QuotationKind)
                Differences.Add($"{gold.Id}: {one.Kind} taken for {other.Kind}: {marked[i].Span.In(text)}");
            if (one.Speaker is not { } speaker)
                continue;
            bool mention = other.Speaker is { } who && who.Span.Overlaps(speaker.Span);
            bool entity = other.Speaker is { } whom && Bare(whom.Entity).Equals(Bare(speaker.Entity), StringComparison.OrdinalIgnoreCase);
            SpeakerMentions.Add(inGold: true, found: true, same: mention);
            SpeakerEntities.Add(inGold: true, found: true, same: entity);
            if (!entity)
                Differences.Add($"{gold.Id}: speaker {speaker.Entity} taken for {other.Speaker?.Entity ?? "nobody"}: {marked[i].Span.In(text)}");
        }

        foreach (int i in Enumerable.Range(0, predicted.Length).Except(partner))
            Differences.Add($"{gold.Id}: {predicted[i].Quotation.Kind} not in the gold: {predicted[i].Span.In(text)}");
    }

    private void AddVoices(GoldArticle gold, AnnotatedArticle found)
    {
        string text = found.Article.Text;
        Voice?[] voices = new Voice?[text.Length];
        foreach (VoiceRun run in found.Voices.Where(run => run.In == TextPart.Text))
            Array.Fill(voices, run.Voice, run.Span.Start, run.Span.Length);
        for (int i = 0; i < text.Length; i++)
        {
            // A word, for this count: letters and digits up to anything else.
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
                AddPair(Voices, AllVoices, GoldVoice.At(gold, i), voices[i]);
        }
    }

    private void AddTerms(GoldArticle gold, AnnotatedArticle found)
    {
        foreach (GoldTerm term in gold.Terms)
        {
            if (found.Terms.FirstOrDefault(candidate => candidate.In == term.Part && candidate.Span.Overlaps(term.Span)) is not { } other)
                continue;
            bool same = other.Voice.ToString() == term.Voice && other.IsName == term.IsName;
            TermVoices.Add(inGold: true, found: true, same);
            if (!same)
                Differences.Add($"{gold.Id}: term {term.Word} {term.Voice} (name: {term.IsName}) taken for {other.Voice} (name: {other.IsName})");
        }
    }

    private static void AddPair<T>(SortedDictionary<T, Tally> byKind, Tally all, T? gold, T? found)
        where T : struct, Enum
    {
        bool same = gold is not null && EqualityComparer<T?>.Default.Equals(gold, found);
        if (gold is { } marked)
            Of(byKind, marked).Add(inGold: true, found: same, same);
        if (found is { } labelled && !same)
            Of(byKind, labelled).Add(inGold: false, found: true, same: false);
        all.Add(gold is not null, found is not null, same);
    }

    private static Tally Of<T>(SortedDictionary<T, Tally> tallies, T key)
        where T : struct, Enum
    {
        if (!tallies.TryGetValue(key, out Tally? tally))
            tallies.Add(key, tally = new Tally());
        return tally;
    }

    private static BlockKind?[] KindsOf(string text, IEnumerable<(BlockKind Kind, TextSpan Span)> blocks)
    {
        BlockKind?[] kinds = new BlockKind?[text.Length];
        foreach ((BlockKind kind, TextSpan span) in blocks)
            Array.Fill(kinds, kind, span.Start, span.Length);
        return kinds;
    }

    /// <summary>For each gold span the found one that covers most of it, if more than 30 %; each found span once. −1 for none.</summary>
    private static int[] Pair(TextSpan[] gold, TextSpan[] found)
    {
        int[] partner = new int[gold.Length];
        HashSet<int> used = [];
        for (int i = 0; i < gold.Length; i++)
        {
            partner[i] = -1;
            double best = 0.3;
            for (int j = 0; j < found.Length; j++)
            {
                double covered = (double)(Math.Min(gold[i].End, found[j].End) - Math.Max(gold[i].Start, found[j].Start)) / gold[i].Length;
                if (covered > best && !used.Contains(j))
                    (best, partner[i]) = (covered, j);
            }

            if (partner[i] >= 0)
                used.Add(partner[i]);
        }

        return partner;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && Edge.Contains(text[start]))
            start++;
        while (end > start && Edge.Contains(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static string Bare(string entity)
    {
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (entity.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return entity[article.Length..];
        }

        return entity;
    }
}

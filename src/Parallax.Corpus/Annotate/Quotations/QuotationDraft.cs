namespace Parallax;

/// <summary>A quotation while it is put together, by token index.</summary>
internal sealed class QuotationDraft
{
    // First and end of each stretch, one after the other.
    private int[] edges = new int[4];
    private int count;

    /// <summary>How many stretches the statement has.</summary>
    public int Parts => count / 2;

    /// <summary>The first token of the statement.</summary>
    public int First => edges[0];

    /// <summary>The attribution behind it; null where marks stand alone.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>What of the page gives it to its speaker; null where a cue or marks do.</summary>
    public Utterance? Utterance { get; init; }

    /// <summary>The quotation whose speaker goes on here; null where it has its own or none.</summary>
    public QuotationDraft? Continues { get; init; }

    /// <summary>Index of its sentence, or of the sentence where its marks open.</summary>
    public int Sentence { get; init; }

    /// <summary>Who says it, once that is known.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>Whether nobody was found to say it.</summary>
    public bool IsUncredited => Attribution is null && Continues is null && Utterance is null;

    /// <summary>The rule that found it.</summary>
    public RuleCode Rule => Attribution?.Rule ?? Utterance?.Rule ?? (Continues is null ? RuleCode.QuoteMarksAlone : RuleCode.QuoteGoesOn);

    /// <summary>Adds the stretch <c>[first, end)</c>.</summary>
    public void Add(int first, int end)
    {
        if (count == edges.Length)
            Array.Resize(ref edges, 2 * count);
        edges[count++] = first;
        edges[count++] = end;
    }

    /// <summary>One stretch, <c>[First, End)</c>.</summary>
    public (int First, int End) Part(int index) => (edges[2 * index], edges[(2 * index) + 1]);

    /// <summary>Whether both have the same stretches.</summary>
    public bool HasSameContent(QuotationDraft other) => edges.AsSpan(0, count).SequenceEqual(other.edges.AsSpan(0, other.count));
}

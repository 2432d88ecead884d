namespace Parallax;

/// <summary>A quotation while it is put together, by token index.</summary>
internal sealed class QuotationDraft
{
    /// <summary>Stretches of the statement, each <c>[First, End)</c>, in order.</summary>
    public List<(int First, int End)> Content { get; } = [];

    /// <summary>The attribution behind it; null where marks stand alone.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The quotation whose speaker goes on here; null where it has its own or none.</summary>
    public QuotationDraft? Continues { get; init; }

    /// <summary>Index of its sentence, or of the sentence where its marks open.</summary>
    public int Sentence { get; init; }

    /// <summary>Who says it, once that is known.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>Whether nobody was found to say it.</summary>
    public bool IsUncredited => Attribution is null && Continues is null;
}

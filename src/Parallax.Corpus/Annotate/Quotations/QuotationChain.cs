namespace Parallax;

/// <summary>Links statements inside statements: Washington was "bombing targets", Blinken said, according to Rattansi.</summary>
internal static class QuotationChain
{
    /// <summary>How many quotations to each side are looked at: statements nest a few deep, and begin near each other.</summary>
    private const int Neighbours = 24;

    /// <summary>Sets <see cref="Quotation.Within"/> of each quotation. They are in order of place, each text together.</summary>
    public static void Link(List<Quotation> quotations)
    {
        for (int i = 0; i < quotations.Count; i++)
        {
            Quotation inner = quotations[i];
            int within = -1;
            for (int k = Math.Max(0, i - Neighbours); k < Math.Min(quotations.Count, i + Neighbours); k++)
            {
                Quotation outer = quotations[k];
                bool mayHold = outer.Words > inner.Words && outer.In == inner.In && (within < 0 || outer.Words < quotations[within].Words);
                if (mayHold && Holds(outer, inner))
                    within = k;
            }

            if (within >= 0)
                quotations[i] = inner with { Within = within };
        }
    }

    private static bool Holds(Quotation outer, Quotation inner)
    {
        for (int i = 0; i < inner.Content.Count; i++)
        {
            if (!Holds(outer.Content, inner.Content[i]))
                return false;
        }

        return true;
    }

    private static bool Holds(IReadOnlyList<TextSpan> content, TextSpan span)
    {
        for (int i = 0; i < content.Count; i++)
        {
            if (content[i].Contains(span))
                return true;
        }

        return false;
    }
}

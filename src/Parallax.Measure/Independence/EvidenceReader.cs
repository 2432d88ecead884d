namespace Parallax;

/// <summary>
/// Gathers what tells where the common text of two articles is from. Each item stands in the texts or their dates; none is guessed from wording.
/// </summary>
internal static class EvidenceReader
{
    private const double AsGoodAsAll = .95;
    private const double ClearlyMore = 1.1;

    public static IReadOnlyList<LineageEvidence> Read(
        SegmentedArticle first, SegmentedArticle second, LineageSide ofFirst, LineageSide ofSecond, IReadOnlyList<SharedSentence> shared)
    {
        Credit[] ours = Named(first), theirs = Named(second);
        List<LineageEvidence> evidence =
        [
            .. NamingOutlet(ours, first, second, isInFirst: true),
            .. NamingOutlet(theirs, second, first, isInFirst: false),
        ];
        ours = [.. ours.Where(credit => IsSomebodyElse(credit, first, second) && IsOfSharedText(credit, shared.Select(sentence => sentence.First)))];
        theirs =
            [.. theirs.Where(credit => IsSomebodyElse(credit, first, second) && IsOfSharedText(credit, shared.Select(sentence => sentence.Second)))];
        evidence.AddRange(NamingAgency(ours, theirs, isInFirst: true));
        evidence.AddRange(NamingAgency(theirs, ours, isInFirst: false));
        if (PublicationDate.Of(first.Article) is { } date && PublicationDate.Of(second.Article) is { } otherDate
            && date.IsAfter(otherDate) != otherDate.IsAfter(date))
        {
            evidence.Add(new LineageEvidence(LineageEvidenceKind.Earlier, otherDate.IsAfter(date) == true));
        }

        if (ofFirst.Share >= AsGoodAsAll && ofSecond.Words > ofFirst.Words * ClearlyMore)
            evidence.Add(new LineageEvidence(LineageEvidenceKind.ProperPart, true));
        else if (ofSecond.Share >= AsGoodAsAll && ofFirst.Words > ofSecond.Words * ClearlyMore)
            evidence.Add(new LineageEvidence(LineageEvidenceKind.ProperPart, false));
        return evidence;
    }

    private static IEnumerable<LineageEvidence> NamingOutlet(Credit[] credits, SegmentedArticle own, SegmentedArticle other, bool isInFirst)
    {
        foreach (Credit credit in credits)
        {
            if (NamesOf(own.Article.Outlet, credit.Name))
            {
                if (credit.Purpose == CreditPurpose.Text)
                    yield return Item(LineageEvidenceKind.NamesItself, isInFirst, credit);
            }
            else if (NamesOf(other.Article.Outlet, credit.Name))
            {
                yield return Item(LineageEvidenceKind.NamesOther, isInFirst, credit);
            }
        }
    }

    private static IEnumerable<LineageEvidence> NamingAgency(Credit[] own, Credit[] other, bool isInFirst)
    {
        foreach (Credit credit in own)
        {
            if (other.Any(theirs => OutletName.AreOne(credit.Name, theirs.Name)))
                yield return Item(LineageEvidenceKind.NamesSameSource, isInFirst, credit);
            else if (credit.Purpose == CreditPurpose.Text)
                yield return Item(LineageEvidenceKind.NamesAgency, isInFirst, credit);
        }
    }

    // Each name once, where it stands first; a photograph's origin says nothing of the text's.
    private static Credit[] Named(SegmentedArticle article) => [.. article.Labelled.Credits
        .Where(credit => credit.Purpose != CreditPurpose.Photograph)
        .DistinctBy(credit => (credit.Name.ToUpperInvariant(), credit.Purpose))];

    // A medium that is cited for one fact is no origin of what is shared elsewhere.
    private static bool IsOfSharedText(Credit credit, IEnumerable<TextSpan> sentences) =>
        credit.Purpose == CreditPurpose.Text || sentences.Any(sentence => sentence.Contains(credit.Span));

    private static bool IsSomebodyElse(Credit credit, SegmentedArticle first, SegmentedArticle second) =>
        !NamesOf(first.Article.Outlet, credit.Name) && !NamesOf(second.Article.Outlet, credit.Name);

    private static bool NamesOf(Outlet outlet, string name) => outlet != Outlet.Unnamed && OutletName.AreOne(outlet.Name, name);

    private static LineageEvidence Item(LineageEvidenceKind kind, bool isInFirst, Credit credit) => new(kind, isInFirst, credit.Name, credit.Span);
}

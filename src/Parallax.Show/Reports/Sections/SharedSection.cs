namespace Parallax;

/// <summary>"Who shares a text": which articles are one text, and how far that is known.</summary>
internal sealed class SharedSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        html.WriteMargin(
            ("Reprints are not witnesses.", "Comparisons on this page count articles; where it matters, the number of independent texts stands beside."),
            ("Direction", "is not shown: who copied whom the texts alone do not say."));
        html.Open("ul");
        foreach (IReadOnlyList<AnnotatedArticle> family in report.Shared.Families.Where(family => family.Count > 1 || report.ByArticle))
            WriteFamily(family);
        int alone = report.Shared.Families.Count(family => family.Count == 1);
        if (!report.ByArticle && alone > 0)
            html.Element("li", $"{Wording.Count(alone, "article")} {(alone == 1 ? "shares" : "share")} no text with another.");
        html.Close();
        if (report.Shared.Pairs.Count == 0)
            return;
        html.WriteFolded(context, "Table of pairs", report.Shared.Table());
    }

    private void WriteFamily(IReadOnlyList<AnnotatedArticle> family)
    {
        html.Open("li").Element("b", $"Text {report.Shared.LetterOf(family[0])}:").Text($" {Wording.Noun(family.Count, "article")} ");
        for (int i = 0; i < family.Count; i++)
        {
            html.Text(i == 0 ? "" : i == family.Count - 1 ? " and " : ", ");
            html.Element("a", Wording.Number(context.NumberOf(family[i]) ?? 0), ("class", "n"), ("href", context.LinkTo(family[i])), ("aria-label", $"{Wording.Number(context.NumberOf(family[i]) ?? 0)} {family[i].Article.Outlet.Name}"));
        }

        html.Text(".");
        LineagePair<AnnotatedArticle>[] pairs = [.. report.Shared.Pairs.Where(pair => family.Any(member => ReferenceEquals(member, pair.First)))];
        if (pairs.Length > 0)
        {
            double low = pairs.Min(pair => pair.Containment), high = pairs.Max(pair => pair.Containment);
            string shares = Wording.Percent(low) == Wording.Percent(high) ? Wording.Percent(high) : $"{Wording.Percent(low)} to {Wording.Percent(high)}";
            html.Text($" {shares} of the shorter one’s five-word sequences stand in the other.");
        }

        foreach (AnnotatedArticle article in family)
        {
            string[] credited = [.. article.Credits.Where(credit => credit.Purpose == CreditPurpose.Text).Select(credit => credit.Name).Distinct()];
            if (credited.Length > 0)
                html.Text($" {Wording.Number(context.NumberOf(article) ?? 0)} credits {Wording.Join(credited)} for the text.");
        }

        html.Close().Line();
    }
}

using System.Globalization;
using System.Text;

namespace Parallax.Tests;

public sealed class CultureTests
{
    [Fact]
    public void Pages_tables_and_captions_are_the_same_in_any_culture()
    {
        string invariant = Everything(), other;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // As of a country that writes 1.234,5 and a minus of its own; none has to be installed for it.
            CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
            (culture.NumberFormat.PercentDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "\u2212");
            (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.ShortDatePattern) = (".", "dd.MM.yyyy");
            CultureInfo.CurrentCulture = culture;
            Assert.Equal("-1,5".Replace('-', '\u2212'), $"{-1.5}");
            other = Everything();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(invariant.Split('\n'), other.Split('\n'));
    }

    private static string Everything()
    {
        AnnotatedCorpus corpus = Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate();
        StringBuilder all = new();
        foreach (Comparison comparison in Comparisons.All)
        {
            Compared compared = comparison.Compare(new Comparing(corpus));
            all.Append(compared.ToText(100, all: true)).Append(compared.ToCsv()).Append(compared.ToJson()).Append('\n');
        }

        return all.Append(new Report(corpus, new ReportOptions()).ToHtml()).ToString();
    }
}

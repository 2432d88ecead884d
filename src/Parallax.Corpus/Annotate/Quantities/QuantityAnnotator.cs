using System.Globalization;

namespace Parallax;

/// <summary>
/// Finds numbers in digits and words, with how exact they are, what they count and what befell those counted. One pass over the tokens; only beside a number are
/// the neighbours looked at, and no further than a few words.
/// </summary>
public sealed class QuantityAnnotator : IAnnotator<Quantity>
{
    private readonly QuantityLists quantities;
    private readonly Language lists;
    private readonly NumberReader numbers;
    private readonly QuantityReader reader;

    /// <summary>An annotator for English.</summary>
    public QuantityAnnotator()
        : this(Language.English)
    {
    }

    internal QuantityAnnotator(Language lists)
    {
        this.lists = lists;
        quantities = new QuantityLists(lists.Lists);
        numbers = new NumberReader(quantities);
        reader = new QuantityReader(quantities, numbers);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Quantity> Annotate(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Annotate(article, lists.Read(article));
    }

    /// <summary>The same, with the words of each text already read.</summary>
    internal IReadOnlyList<Quantity> Annotate(SegmentedArticle article, TextWords[] texts)
    {
        List<Quantity> found = [];
        int year = article.Article.Date is { Length: >= 4 } date && int.TryParse(date.AsSpan(0, 4), CultureInfo.InvariantCulture, out int given) ? given : 0;
        for (int t = 0; t < article.Texts.Count; t++)
        {
            foreach (Sentence sentence in texts[t].Segmented.Sentences)
                Read(texts[t], sentence, year, found);
        }

        return found;
    }

    private void Read(TextWords text, Sentence sentence, int year, List<Quantity> found)
    {
        Token[] tokens = text.Tokens;
        int at = sentence.FirstToken;
        while (at < sentence.EndToken && !numbers.MayBegin(text.Text, tokens[at]))
            at++;
        if (at == sentence.EndToken)
            return;
        Clause words = text.In(sentence);
        int first = found.Count;
        while (at < sentence.EndToken)
        {
            if (numbers.MayBegin(text.Text, tokens[at]) && reader.Number(words, at) is { } number)
            {
                if (reader.Read(words, number, text.Segmented.Part, found, first, year) is { } quantity)
                    found.Add(quantity);
                at = Math.Max(at + 1, number.End);
            }
            else
            {
                at++;
            }
        }
    }
}

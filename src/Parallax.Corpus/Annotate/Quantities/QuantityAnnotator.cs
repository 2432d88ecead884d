using System.Globalization;

namespace Parallax;

/// <summary>
/// Finds numbers in digits and words, with how exact they are, what they count and what befell those counted. One pass over the tokens; only beside a
/// number are the neighbours looked at, and no further than a few words.
/// </summary>
internal sealed class QuantityAnnotator
{
    private readonly Language lists;

    /// <summary>An annotator for English.</summary>
    public QuantityAnnotator()
        : this(Language.English)
    {
    }

    internal QuantityAnnotator(Language lists) => this.lists = lists;

    /// <summary>All that is found in <paramref name="article"/>, in the order of the texts and of the places in them.</summary>
    public IReadOnlyList<Quantity> Annotate(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Annotate(article, lists.Read(article));
    }

    /// <summary>The same, with the words of each text already read.</summary>
    internal static IReadOnlyList<Quantity> Annotate(SegmentedArticle article, TextWords[] texts)
    {
        List<Quantity> found = [];
        int year = YearOf(article.Article.Date);
        foreach (TextWords text in texts)
        {
            foreach (Sentence sentence in text.Segmented.Sentences)
                Read(text, sentence, year, found);
        }

        return found;
    }

    private static int YearOf(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), CultureInfo.InvariantCulture, out int year) ? year : 0;

    private static void Read(TextWords text, Sentence sentence, int year, List<Quantity> found)
    {
        Lexeme[] lexemes = text.Lexemes;
        int at = sentence.FirstToken;
        while (at < sentence.EndToken && !NumberReader.MayBegin(lexemes[at]))
            at++;
        if (at == sentence.EndToken)
            return;
        Clause words = text.In(sentence);
        NumberReader numbers = new(words);
        QuantityReader quantities = new(words, found, year);
        while (at < sentence.EndToken)
        {
            int next = at + 1;
            if (NumberReader.MayBegin(lexemes[at]) && numbers.Read(at) is { } number)
            {
                quantities.Read(number);
                next = Math.Max(next, number.End);
            }

            at = next;
        }
    }
}

namespace Parallax;

/// <summary>A number that is compared: with its words around it, when it happened, and what class of thing it counts.</summary>
/// <param name="Index">Its number among all, in corpus order.</param>
/// <param name="IsLead">Whether it is among the first of its relation in headline, standfirst or first sentences: what the article is about.</param>
/// <param name="Lead">What its article is about.</param>
/// <param name="Context">The words around it, without the number, the counted noun and the verb.</param>
/// <param name="Whose">Countries and other names between the number and the noun.</param>
internal sealed record ComparedNumber(
    int Index, int Article, NumberMention Mention, int Sentence, bool IsLead, FeatureVector Lead, FeatureVector Context, MentionDate? Date,
    IReadOnlyList<string> Whose)
{
    public Quantity Quantity => Mention.Quantity;

    /// <summary>The class of what is counted: the list's class, else the noun itself; "person" for people who are not named further.</summary>
    public string Class => NumberClasses.Of(Quantity);

    /// <summary>
    /// Whether it is the number of a toll that stands apart from it: "the death toll rose to five", "put the number of dead at four".
    /// </summary>
    public bool IsToll => Quantity is { Noun: null, RelationWord: { } word } && word.End + 1 < Quantity.Span.Start
        && Mention.Article.WordsOf(Quantity.In) is var words && words.LexemeAt(words.Segmented.TokenAt(word.Start)).In(WordSet.DistantToll);

    /// <summary>Whether it is a word for many and no number: dozens, several.</summary>
    public bool IsOpen => Quantity.Value is { Bound: QuantityBound.Approximate } open && open.High >= 2 * open.Low;

    /// <summary>Whether it is no more than that: dozens of groups, several bases.</summary>
    public bool IsVague => IsOpen && Quantity.Relation == QuantityRelation.None;

    /// <summary>The number as the text states it, without what its bound allows beside it.</summary>
    public double Stated => Quantity.Value.Bound switch
    {
        QuantityBound.AtLeast => Quantity.Value.Low,
        QuantityBound.AtMost => Quantity.Value.High,
        _ => (Quantity.Value.Low + Quantity.Value.High) / 2,
    };

    public bool IsGeneric => NumberClasses.IsGeneric(Class);
}

/// <summary>Which counted nouns may stand for one thing.</summary>
internal static class NumberClasses
{
    private const string Person = "person";
    private static readonly HashSet<string> Generic = [.. WordLists.English.Words(WordSet.GenericCounted)];

    public static string Of(Quantity quantity) => quantity.Class ?? quantity.Counted ?? (quantity.IsPerson ? Person : "");

    /// <summary>People of no stated sort: anybody may be among them.</summary>
    public static bool IsGeneric(string name) => Generic.Contains(name);

    /// <summary>Whether two classes may be one thing: the same, or one of them people of no stated sort.</summary>
    public static bool MayBeOne(ComparedNumber a, ComparedNumber b) =>
        a.Class == b.Class || (a.Quantity.IsPerson && b.Quantity.IsPerson && (a.IsGeneric || b.IsGeneric));
}

/// <summary>Gathers the numbers of a corpus that can be compared.</summary>
internal static class NumberMentions
{
    private const int Window = 14;
    private const int LeadSentences = 3;

    // A count that says it is none of this event's totals is shown, never set against one.
    private const QuantityScopes NeverCompared =
        QuantityScopes.NotFact | QuantityScopes.Rate | QuantityScopes.Addition
        | QuantityScopes.Earlier | QuantityScopes.Cumulative | QuantityScopes.OtherTime;

    /// <summary>Whether a number may be set against others.</summary>
    public static bool IsCompared(Quantity quantity) =>
        quantity.Kind == QuantityKind.Count && (quantity.Scopes & NeverCompared) == 0
            && (quantity.Relation != QuantityRelation.None || quantity.Class is not null || quantity.Value.Low >= 10);

    /// <summary>The counts of an article, in reading order, with their places.</summary>
    public static IEnumerable<NumberMention> Of(AnnotatedArticle article)
    {
        foreach (Quantity quantity in article.Quantities)
        {
            if (quantity.Kind == QuantityKind.Count)
                yield return new NumberMention(quantity, Places.At(article, quantity.In, quantity.Span, quantity.Number.Start));
        }
    }

    /// <summary>Those of an article that can be compared, with what surrounds them.</summary>
    public static IEnumerable<ComparedNumber> Compared(int article, IEnumerable<NumberMention> mentions, VectorReader reader)
    {
        FeatureVector? lead = null;
        HashSet<QuantityRelation> led = [];
        int? firstBody = null;
        foreach (NumberMention mention in mentions.Where(mention => IsCompared(mention.Quantity)))
        {
            SegmentedText text = mention.Article.Segmented.Of(mention.Quantity.In);
            if (text.SentenceAt(mention.Quantity.Number.Start) is not { } sentence)
                continue;
            bool isHead = mention.Place.Block is BlockKind.Headline or BlockKind.Standfirst;
            firstBody ??= isHead ? null : FirstBody(text);
            int number = text.TokenAt(mention.Quantity.Number.Start);
            bool isEarly = isHead || (firstBody is { } first && text.SentenceOf(number) < first + LeadSentences);
            bool isLead = isHead || (isEarly && led.Add(mention.Quantity.Relation));
            yield return new ComparedNumber(
                -1, article, mention, sentence.Span.Start, isLead,
                lead ??= EventLead.Of(mention.Article).Words, Context(text, sentence, number, mention.Quantity, reader),
                MentionDates.Nearest(mention.Article.WordsOf(text.Part), sentence, number, PublicationDate.Of(mention.Article.Article)?.Day),
                CountedNations.Between(text, mention.Quantity, withNames: !isHead));
        }
    }

    private static FeatureVector Context(SegmentedText text, Sentence sentence, int number, Quantity quantity, VectorReader reader)
    {
        int first = Math.Max(sentence.FirstToken, number - Window), end = Math.Min(sentence.EndToken, number + Window + 1);
        return reader.Context(text, sentence with { FirstToken = first, EndToken = end })
            .Without(At(quantity.Number), At(quantity.Noun), At(quantity.RelationWord));

        FeatureVector At(TextSpan? place) => place is not { } span ? FeatureVector.Empty
            : reader.Context(text, sentence with { FirstToken = text.TokenAt(span.Start), EndToken = text.TokenAt(span.End - 1) + 1 });
    }

    private static int FirstBody(SegmentedText text)
    {
        for (int i = 0; i < text.Sentences.Length; i++)
        {
            if (text.Blocks[text.Sentences[i].Block].Kind == BlockKind.Body)
                return i;
        }

        return 0;
    }
}

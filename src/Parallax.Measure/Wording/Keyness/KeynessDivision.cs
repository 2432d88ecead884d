using System.Globalization;

namespace Parallax;

/// <summary>Says in which group each stretch of each article is counted.</summary>
internal sealed class KeynessDivision
{
    private readonly Dictionary<AnnotatedArticle, int> byArticle = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(AnnotatedArticle, int), int> byQuotation = [];
    private readonly List<string> names = [];

    public KeynessDivision(AnnotatedCorpus corpus, KeynessOptions options)
    {
        BySide = options.By == KeynessBy.Side;
        Voice = BySide && options.Voice == Parallax.Voice.Own ? Parallax.Voice.Quoted : options.Voice;
        switch (options.By)
        {
            case KeynessBy.Side:
                DivideBySide(corpus, options.Sides);
                break;
            case KeynessBy.Event:
                foreach (ArticleEvent one in corpus.Events(new EventsOptions { By = options.EventsBy }).All)
                    Divide(one.Corpus.Articles, _ => one.Name);
                break;
            case KeynessBy.Month:
                Divide(corpus.Articles, article => PublicationDate.Of(article.Article)?.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
                break;
            case KeynessBy.Day:
                Divide(corpus.Articles, article => PublicationDate.Of(article.Article)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                Divide(corpus.Articles, article => options.By == KeynessBy.Article ? article.Article.Id : article.Article.Outlet.Name);
                break;
        }

        WithoutGroup = corpus.Articles.Count(article => !BySide && !byArticle.ContainsKey(article));
    }

    /// <summary>The names of the groups, in order of first appearance.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether the parts of one article may belong to several groups.</summary>
    public bool BySide { get; }

    /// <summary>The voice that is counted; null for all.</summary>
    public Voice? Voice { get; }

    /// <summary>The sides, where texts are divided by them.</summary>
    public Sides? Sides { get; private set; }

    /// <summary>How many articles belong to no group: they have no date.</summary>
    public int WithoutGroup { get; }

    /// <summary>The group of a stretch; −1 for none.</summary>
    public int Of(AnnotatedArticle article, VoiceRun run) =>
        BySide ? byQuotation.GetValueOrDefault((article, run.Quotation), -1) : byArticle.GetValueOrDefault(article, -1);

    private void Divide(IEnumerable<AnnotatedArticle> articles, Func<AnnotatedArticle, string?> name)
    {
        foreach (AnnotatedArticle article in articles)
        {
            if (name(article) is { } known)
                byArticle[article] = NumberOf(known);
        }
    }

    private void DivideBySide(AnnotatedCorpus corpus, Sides? sides)
    {
        SpeakerKeys keys = new(corpus, SpeakersAs.Side, sides);
        Sides = keys.Sides;
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            for (int i = 0; i < article.Quotations.Count; i++)
            {
                if (keys.Of(new SpokenQuotation(article, article.Quotations[i], [])) is { } side && side != SpeakerKeys.NoSide)
                    byQuotation[(article, i)] = NumberOf(side);
            }
        }
    }

    private int NumberOf(string name)
    {
        if (!numbers.TryGetValue(name, out int number))
        {
            numbers[name] = number = names.Count;
            names.Add(name);
        }

        return number;
    }
}

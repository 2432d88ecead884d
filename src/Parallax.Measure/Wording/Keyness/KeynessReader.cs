namespace Parallax;

/// <summary>Reads the words of an article that are counted, in order, with a gap wherever no phrase may go on.</summary>
internal sealed class KeynessReader
{
    private const int LeastWordsOfFurniture = 10;
    private const int TextsOfFurniture = 4;

    private readonly HashSet<ulong> furniture = [];
    private readonly string[][] outletNames;
    private readonly HashSet<string>[] outletWords;
    private readonly Voice? voice;

    /// <summary>Looks at the sentences of a corpus, for those that an outlet repeats.</summary>
    public KeynessReader(AnnotatedCorpus corpus, Voice? voice)
    {
        this.voice = voice;
        string[] outlets = [.. corpus.Articles.Select(article => OutletName.Short(article.Article.Outlet.Name)).Where(name =>
            name.Length > 0).Distinct()];
        outletNames = [.. outlets.Select(outlet => WordHash.Fold(outlet).Split(' ')).OrderByDescending(name => name.Length)];
        outletWords = [.. outlets.Select(outlet => WordHash.Fold(outlet).Split(' ').Where(word => !WordFeatures.IsGrammar(word)).ToHashSet())];
        Independence independence = Independence.Of(corpus);
        Dictionary<ulong, (int Texts, int Last)> seen = [];
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            int family = independence.FamilyOf(article);
            foreach (SegmentedText text in article.Segmented.Texts)
            {
                foreach (Sentence sentence in text.Sentences)
                {
                    if (KeyOf(article, text, sentence) is not { } key)
                        continue;
                    (int texts, int last) = seen.GetValueOrDefault(key, (0, -1));
                    if (last == family)
                        continue;
                    seen[key] = (texts + 1, family);
                    if (texts + 1 >= TextsOfFurniture)
                        furniture.Add(key);
                }
            }
        }
    }

    /// <summary>How many different sentences were taken for furniture.</summary>
    public int Furniture => furniture.Count;

    /// <summary>The words of an article. Capitals are counted where <paramref name="isFirst"/>.</summary>
    /// <param name="groupOf">In which group a stretch of a voice is counted; below 0 in none.</param>
    /// <param name="into">Takes the words.</param>
    public void Read(AnnotatedArticle article, KeynessWords words, Func<VoiceRun, int> groupOf, bool isFirst, List<KeynessToken> into)
    {
        foreach (TextWords text in article.Texts)
            Read(article, text, words, groupOf, isFirst, into);
    }

    private void Read(
        AnnotatedArticle article, TextWords text, KeynessWords words, Func<VoiceRun, int> groupOf, bool isFirst, List<KeynessToken> into)
    {
        TextPart part = text.Segmented.Part;
        VoiceRun[] voices = [.. article.Voices.Where(run => run.In == part)];
        Name[] named = [.. article.Names.Where(name => name.In == part).OrderBy(name => name.Span)];
        SpanCursor runs = new([.. voices.Select(run => run.Span)]), names = new([.. named.Select(name => name.Span)]);
        foreach (Sentence sentence in text.Segmented.Sentences)
        {
            into.Add(KeynessToken.Gap);
            if (KeyOf(article, text.Segmented, sentence) is { } key && furniture.Contains(key))
                continue;
            int lastRun = -1;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = text.Tokens[i];
                int run = token.IsWord ? runs.At(token.Start) : -1;
                int group = run >= 0 && (voice is null || voices[run].Voice == voice) ? groupOf(voices[run]) : -1;
                if (group < 0 || run != lastRun)
                    into.Add(KeynessToken.Gap);
                lastRun = run;
                if (group < 0)
                    continue;
                bool isCapital = (text.ClassOf(i) & WordClass.Capital) != 0;
                int ofOutlet = isCapital ? OutletAt(text, i, sentence.EndToken) : 0;
                int name = names.At(token.Start);
                if (ofOutlet > 0 || name >= 0)
                {
                    int last = ofOutlet > 0 ? i + ofOutlet - 1 : LastIn(text.Tokens, i, sentence.EndToken, named[name].Span);
                    bool isTerm = ofOutlet == 0 && named[name].Kind != NameKind.Other && !IsOutlet(named[name].Entity);
                    into.Add(KeynessToken.Gap);
                    if (isTerm)
                        into.Add(new KeynessToken(words.Of(named[name]), group, part, token.Start, text.Tokens[last].End));
                    into.Add(KeynessToken.Gap);
                    i = last;
                    continue;
                }

                int number = words.Of(text.LexemeAt(i));
                if (isFirst && (text.ClassOf(i) & WordClass.TitleCase) == 0 && i > sentence.FirstToken && text.Tokens[i - 1].IsWord)
                    words[number].Capitals += isCapital ? 1 : -1;
                into.Add(new KeynessToken(number, group, part, token.Start, token.End));
            }
        }

        into.Add(KeynessToken.Gap);
    }

    // How many tokens the name of an outlet has that begins here; 0 for none.
    private int OutletAt(TextWords text, int at, int end)
    {
        foreach (string[] name in outletNames)
        {
            int i = 0;
            while (i < name.Length && at + i < end && text.LexemeAt(at + i).Form == name[i])
                i++;
            if (i == name.Length)
                return i;
        }

        return 0;
    }

    // "Fox News" for the outlet "Fox Online News".
    private bool IsOutlet(string entity)
    {
        string[] words = [.. WordHash.Fold(entity).Split(' ').Where(word => !WordFeatures.IsGrammar(word))];
        return words.Length > 0 && Array.Exists(outletWords, outlet => Array.TrueForAll(words, outlet.Contains));
    }

    private static int LastIn(Token[] tokens, int first, int end, TextSpan span)
    {
        int last = first;
        while (last + 1 < end && tokens[last + 1].Start < span.End)
            last++;
        return last;
    }

    // A sentence of an outlet; null for one that is too short to be told from one that two articles have by chance.
    private static ulong? KeyOf(AnnotatedArticle article, SegmentedText text, in Sentence sentence)
    {
        ulong key = WordHash.Of(article.Article.Outlet.Name);
        int words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!text.Tokens[i].IsWord)
                continue;
            key = (key ^ text.Tokens[i].Hash) * 1099511628211;
            words++;
        }

        return words >= LeastWordsOfFurniture ? key : null;
    }
}

/// <summary>A counted word.</summary>
/// <param name="Number">Its number in <see cref="KeynessWords"/>; below 0 for a gap.</param>
/// <param name="Group">The group that it is counted in.</param>
internal readonly record struct KeynessToken(int Number, int Group, TextPart In, int Start, int End)
{
    public static KeynessToken Gap { get; } = new(-1, -1, TextPart.Text, 0, 0);
}

namespace Parallax;

/// <summary>Whether a speaker probably spoke another language than English, so that words inside marks may differ by translation alone.</summary>
internal sealed class ForeignSpeech
{
    private readonly HashSet<Person> foreign = [];
    private readonly Persons persons;

    public ForeignSpeech(AnnotatedCorpus corpus, Persons persons)
    {
        this.persons = persons;
        foreach (Person person in persons.All.Where(IsForeignOfficial))
            foreign.Add(person);
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            foreach (Quotation quotation in article.Quotations.Where(quotation => quotation.Speaker is not null))
            {
                if (persons.Of(article, quotation.Speaker!.Entity) is { } person && !foreign.Contains(person) && SaysSo(article, quotation))
                    foreign.Add(person);
            }
        }
    }

    /// <summary>Whether a word of a rendering is said by such a speaker.</summary>
    public bool Of(ToldRendering rendering, VoicedWord word) =>
        rendering.Credits(word).Any(quotation => persons.Of(rendering.Article, quotation.Speaker!.Entity) is { } person && foreign.Contains(person));

    // An official, officer or body of a state where English is not spoken to the press; a reporter or an expert may be from anywhere.
    private static bool IsForeignOfficial(Person person) =>
        person.Role is SpeakerRole.Official or SpeakerRole.Military or SpeakerRole.ArmedGroup or SpeakerRole.Politician or SpeakerRole.Organisation
        && person.Kind is PersonKind.Person or PersonKind.Body or PersonKind.Place or PersonKind.Unnamed
        && person.Affiliations.Concat(person.Spellings).Any(GovernmentPlaces.SpeaksAnotherLanguage);

    // "Speaking in Arabic", "through an interpreter" in the sentence of the cue.
    private static bool SaysSo(AnnotatedArticle article, Quotation quotation)
    {
        TextWords words = article.WordsOf(quotation.In);
        int place = quotation.Cue?.Span.Start ?? quotation.Content[0].Start;
        if (words.Segmented.SentenceAt(place) is not { } sentence)
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (quotation.Content.Any(content => content.Contains(words.Tokens[i].Start)))
                continue;
            Lexeme word = words.LexemeAt(i);
            if (word.In(WordSet.Translating) || (word.In(WordSet.In) && i + 1 < sentence.EndToken && IsLanguage(words, i + 1, sentence.EndToken)))
                return true;
        }

        return false;
    }

    // A language on the list, or a name in -ian, -ese that no noun follows: "in Kessarian.", not "in Russian territory".
    private static bool IsLanguage(TextWords words, int at, int end)
    {
        Lexeme word = words.LexemeAt(at);
        bool hasForm = word.Endings.HasFlag(WordEnding.Language) && (word.Classes & WordClass.Capital) != 0 && word.Form.Length > 5;
        return (word.In(WordSet.LanguageName) || hasForm)
            && (at + 1 >= end || !words.Tokens[at + 1].IsWord || WordFeatures.IsGrammar(words.LexemeAt(at + 1).Form));
    }
}

namespace Parallax;

/// <summary>Whether a speaker probably spoke another language than English, so that words inside marks may differ by translation alone.</summary>
internal sealed class ForeignSpeech
{
    private static readonly HashSet<string> Translating = ["translated", "translation", "translator", "interpreter", "translating", "dialect"];
    private static readonly HashSet<string> Languages =
    [
        "arabic", "persian", "farsi", "hebrew", "russian", "ukrainian", "mandarin", "cantonese", "chinese", "french", "german", "spanish",
        "portuguese", "italian", "turkish",
        "kurdish", "urdu", "hindi", "pashto", "dari", "bengali", "korean", "japanese", "greek", "polish", "serbian", "armenian", "swahili", "amharic",
        "somali", "hausa",
    ];

    private readonly HashSet<Person> foreign = new(ReferenceEqualityComparer.Instance);
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
    public bool Of(ToldRendering rendering, ToldWord word) =>
        rendering.Credits(word).Any(quotation => persons.Of(rendering.Article, quotation.Speaker!.Entity) is { } person && foreign.Contains(person));

    // An official, officer or body of a state where English is not spoken to the press; a reporter or an expert may be from anywhere.
    private static bool IsForeignOfficial(Person person) =>
        person.Role is SpeakerRole.Official or SpeakerRole.Military or SpeakerRole.ArmedGroup or SpeakerRole.Politician or SpeakerRole.Organisation
        && person.Kind is PersonKind.Person or PersonKind.Body or PersonKind.Place or PersonKind.Unnamed
        && person.Affiliations.Concat(person.Spellings).Any(GovernmentPlaces.SpeaksAnotherLanguage);

    // "Speaking in Arabic", "through an interpreter" in the sentence of the cue.
    private static bool SaysSo(AnnotatedArticle article, Quotation quotation)
    {
        SegmentedText text = article.Segmented.Of(quotation.In);
        int place = quotation.Cue?.Span.Start ?? quotation.Content[0].Start;
        if (text.SentenceAt(place) is not { } sentence)
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (quotation.Content.Any(content => content.Contains(text.Tokens[i].Start)))
                continue;
            string folded = WordHash.Fold(text.Tokens[i].Span.In(text.Text));
            if (Translating.Contains(folded) || (folded == "in" && i + 1 < sentence.EndToken && IsLanguage(text, i + 1, sentence.EndToken)))
                return true;
        }

        return false;
    }

    // A language on the list, or a name in -ian, -ese that no noun follows: "in Kessarian.", not "in Russian territory".
    private static bool IsLanguage(SegmentedText text, int at, int end)
    {
        ReadOnlySpan<char> written = text.Tokens[at].Span.In(text.Text);
        string folded = WordHash.Fold(written);
        bool isOne = Languages.Contains(folded)
            || (char.IsUpper(written[0]) && written.Length > 5 && written is [.., 'i', 'a', 'n'] or [.., 'e', 's', 'e']);
        return isOne
            && (at + 1 >= end || !text.Tokens[at + 1].IsWord || VoicedWords.IsFunctionWord(WordHash.Fold(text.Tokens[at + 1].Span.In(text.Text))));
    }
}

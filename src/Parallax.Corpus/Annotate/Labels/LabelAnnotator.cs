namespace Parallax;

/// <summary>
/// Finds what each actor is called beside its name. One pass over the names, with bounded looks at the words beside them; where an actor was called a
/// group, one more over the words for descriptions that take it up. Sentences that capitalise everything are left out: there a capital tells no name.
/// </summary>
public sealed class LabelAnnotator
{
    private readonly Language lists;
    private readonly LabelLists labels;

    /// <summary>An annotator for English.</summary>
    public LabelAnnotator()
        : this(Language.English)
    {
    }

    internal LabelAnnotator(Language lists)
    {
        this.lists = lists;
        labels = new LabelLists(lists);
    }

    /// <summary>All that is found in <paramref name="article"/>, in the order of the texts and of the places in them.</summary>
    /// <remarks>Without quotations every label stands in the outlet's own voice, but those that a verb for calling gives to somebody.</remarks>
    public IReadOnlyList<Label> Annotate(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        TextWords[] texts = lists.Read(article);
        return Annotate(article, texts, new NameAnnotator(lists).Annotate(texts), [], []);
    }

    /// <summary>The same, with word classes, names, voices and quotations already known.</summary>
    internal IReadOnlyList<Label> Annotate(
        SegmentedArticle article, TextWords[] texts, IReadOnlyList<Name> names, IReadOnlyList<VoiceRun> voices, IReadOnlyList<Quotation> quotations)
    {
        List<SentenceLabels> sentences = [];
        LabelDescriptions descriptions = new(labels, lists.Speakers);
        ActorNames actorNames = new(labels, article, names);
        int name = 0;
        for (int t = 0; t < article.Texts.Count; t++)
        {
            SegmentedText text = article.Texts[t];
            int token = 0;
            foreach (Sentence sentence in text.Sentences)
            {
                SentenceLabels read = new(text, sentence, texts[t].In(sentence));
                for (; name < names.Count && names[name].In == text.Part && names[name].Span.Start < sentence.Span.End; name++)
                {
                    if (actorNames.Of(text, texts[t].Classes, names[name], ref token) is { } actor)
                        Add(read, actor);
                }

                sentences.Add(read);
                if (read.Actors.Count == 0 || read.Words.IsTitleCase)
                    continue;
                Read(read);
                descriptions.Learn(read.Drafts);
            }
        }

        HashSet<string> called = new(StringComparer.Ordinal);
        foreach (LabelDraft draft in sentences.SelectMany(static sentence => sentence.Drafts))
        {
            if (draft.Phrase.Head >= 0)
                called.Add(draft.Actor.Entity);
        }

        LabelVoices at = new(voices, quotations);
        List<Label> found = [];
        descriptions.Begin();
        TextPart part = TextPart.Title;
        foreach (SentenceLabels sentence in sentences)
        {
            if (sentence.Text.Part != part)
                descriptions.Begin();
            part = sentence.Text.Part;
            if (descriptions.Read(sentence.Words, sentence.Sentence.Block, sentence.Actors, sentence.Drafts) is { } more)
                sentence.Add(more);
            foreach (LabelDraft draft in sentence.InOrder())
            {
                // What "political Islam" or "radical chic" names is an actor only where the text calls it one.
                if (draft.Phrase.Head < 0 && draft.Actor.Kind == NameKind.Other && !called.Contains(draft.Actor.Entity))
                    continue;
                found.Add(Label(sentence, draft, at));
            }
        }

        return found;
    }

    // "Observatory for Human Rights", "a group called Citizens for the Coast": two names by form, one body.
    private void Add(SentenceLabels sentence, ActorMention actor)
    {
        if (sentence.Actors.Count > 0 && sentence.Actors[^1] is { MayBeBody: true } last && last.End == actor.First - 1
            && sentence.Words.Is(last.End, WordSet.For)
            && (last.Kind == NameKind.Organisation ? actor.MayBeBody : IsCalled(sentence.Words, last.First - 1)))
        {
            sentence.Named![^1] = last with { End = actor.End, Entity = $"{last.Entity} for {actor.Entity}" };
        }
        else
        {
            (sentence.Named ??= []).Add(actor);
        }
    }

    private bool IsCalled(Clause words, int before) =>
        words.Is(before, WordSet.Called) || new LabelPhrases(labels, words).Backward(before) is { Noun: var noun }
            && noun.MayBe(LabelNounClass.Body);

    private void Read(SentenceLabels sentence)
    {
        LabelPhrases phrases = new(labels, sentence.Words);
        LabelsBefore before = new(labels, sentence.Words, phrases);
        LabelsAfter after = new(labels, sentence.Words, phrases);
        List<LabelDraft> drafts = [];
        foreach (ActorMention actor in sentence.Actors)
        {
            before.Read(actor, drafts);
            after.Read(actor, drafts);
        }

        if (drafts.Count > 0)
            sentence.Drafted = drafts;
    }

    private Label Label(SentenceLabels sentence, LabelDraft draft, LabelVoices voices)
    {
        SegmentedText text = sentence.Text;
        LabelPhrase phrase = draft.Phrase with { First = AfterOpenMark(sentence.Words, draft.Phrase) };
        TextSpan span = sentence.Words.Span(phrase.First, phrase.End);
        (Voice voice, string? speaker) = voices.Of(text, phrase);
        if (voice == Voice.Own && !draft.Namer.IsEmpty)
            (voice, speaker) = (Voice.Attributed, draft.Namer.In(text.Text).ToString());
        List<string> modifiers = [];
        for (int i = phrase.First; i < phrase.ModifiersEnd; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !sentence.Words.Is(i, WordSet.NameConjunction))
                modifiers.Add(labels.Normalised(text.Tokens[i].Span.In(text.Text)));
        }

        return new Label(
            text.Part,
            span,
            string.Join(' ', span.In(text.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            draft.Actor.First < 0 ? span : sentence.Words.Span(draft.Actor.First, draft.Actor.End),
            draft.Actor.Entity,
            draft.Kind,
            draft.Form,
            phrase.Head < 0 ? "" : phrase.Noun.Singular,
            modifiers,
            voice,
            speaker,
            text.BlockAt(span.Start)?.Kind ?? BlockKind.Body)
        {
            Rule = new Rule(draft.Rule),
        };
    }

    // A mark that opens inside the label and closes after it is left out with what stands before it: would-be “underwear bomber”.
    private static int AfterOpenMark(Clause words, LabelPhrase phrase)
    {
        int last = -1, marks = 0;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (words.Is(i, WordClass.Quote))
                (last, marks) = (i, marks + 1);
        }

        return marks % 2 == 1 && last < phrase.ModifiersEnd && !words.Is(phrase.First - 1, WordClass.Quote) ? last + 1 : phrase.First;
    }

    // Most sentences have no label: lists are made where there is something to put in.
    private sealed class SentenceLabels(SegmentedText text, Sentence sentence, Clause words)
    {
        private static readonly List<ActorMention> NoActors = [];
        private static readonly List<LabelDraft> NoDrafts = [];

        public SegmentedText Text => text;

        public Sentence Sentence => sentence;

        public Clause Words => words;

        public List<ActorMention> Actors => Named ?? NoActors;

        public List<LabelDraft> Drafts => Drafted ?? NoDrafts;

        public List<ActorMention>? Named { get; set; }

        public List<LabelDraft>? Drafted { get; set; }

        public void Add(List<LabelDraft> drafts) => (Drafted ??= []).AddRange(drafts);

        public List<LabelDraft> InOrder()
        {
            if (Drafted?.Count > 1)
                Drafted.Sort(static (one, other) => one.Phrase.First.CompareTo(other.Phrase.First));
            return Drafts;
        }
    }
}

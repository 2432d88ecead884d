using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>
/// Finds what each actor is called beside its name. One pass over the names, with bounded looks at the words beside them; where an actor was called a
/// group, one more over the words for descriptions that take it up. Sentences that capitalise everything are left out: there a capital tells no name.
/// </summary>
internal sealed class LabelAnnotator
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
        LabelWork work = Reused<LabelWork>.Take();
        List<ActorMention> actors = work.Actors;
        List<LabelDraft> drafts = work.Drafts;
        LabelDescriptions descriptions = new(labels, lists.Speakers);
        ActorNames actorNames = new(labels, article, names);
        int name = 0;
        foreach (TextWords text in texts)
        {
            int token = 0;
            foreach (Sentence sentence in text.Segmented.Sentences)
            {
                Clause words = text.In(sentence);
                int firstActor = actors.Count, firstDraft = drafts.Count;
                for (; name < names.Count && names[name].In == text.Segmented.Part && names[name].Span.Start < sentence.Span.End; name++)
                {
                    if (actorNames.Of(text, names[name], ref token) is { } actor)
                        Add(words, actor, actors, firstActor);
                }

                if (!words.IsTitleCase)
                    Read(words, actors, firstActor, drafts);
                work.Sentences.Add(new SentenceLabels(words, sentence.Block, firstActor..actors.Count, firstDraft..drafts.Count));
            }
        }

        descriptions.Learn(drafts);
        List<Label> found = Labels(work, descriptions, new LabelVoices(voices, quotations));
        actorNames.Return();
        Reused<LabelWork>.Return(work);
        return found;
    }

    private List<Label> Labels(LabelWork work, LabelDescriptions descriptions, LabelVoices voices)
    {
        HashSet<string>? called = null;
        List<Label> found = [];
        List<LabelDraft> here = work.Here;
        TextWords? before = null;
        foreach (SentenceLabels sentence in work.Sentences)
        {
            if (sentence.Words.Words != before)
                descriptions.Begin();
            before = sentence.Words.Words;
            here.Clear();
            here.AddRange(CollectionsMarshal.AsSpan(work.Drafts)[sentence.Drafts]);
            descriptions.Read(sentence.Words, sentence.Block, CollectionsMarshal.AsSpan(work.Actors)[sentence.Actors], here);
            if (here.Count > 1)
                here.Sort(static (one, other) => one.Phrase.First.CompareTo(other.Phrase.First));
            foreach (LabelDraft draft in here)
            {
                // What "political Islam" or "radical chic" names is an actor only where the text calls it one.
                bool isUnsure = draft.Phrase.Head < 0 && draft.Actor.Kind == NameKind.Other;
                if (!isUnsure || (called ??= Called(work.Drafts)).Contains(draft.Actor.Entity))
                    found.Add(Label(sentence.Words, draft, voices));
            }
        }

        return found;
    }

    private static HashSet<string> Called(List<LabelDraft> drafts) =>
        [.. drafts.Where(static draft => draft.Phrase.Head >= 0).Select(static draft => draft.Actor.Entity)];

    // "James Hale, Jr.": the suffix belongs to the name before it.
    // "Observatory for Human Rights", "a group called Citizens for the Coast": two names by form, one body.
    private void Add(Clause words, ActorMention actor, List<ActorMention> actors, int first)
    {
        bool isSuffix = actor.End == actor.First + 1 && words.Is(actor.First, WordSet.NameSuffix);
        if (isSuffix && actors.Count > first && actors[^1].End == actor.First - 1)
        {
            actors[^1] = actors[^1] with { End = actor.End };
            return;
        }

        if (actors.Count > first && actors[^1] is { MayBeBody: true } last && last.End == actor.First - 1 && words.Is(last.End, WordSet.For)
            && (last.Kind == NameKind.Organisation ? actor.MayBeBody : IsCalled(words, last.First - 1)))
        {
            actors[^1] = last with { End = actor.End, Entity = $"{last.Entity} for {actor.Entity}" };
        }
        else
        {
            actors.Add(actor);
        }
    }

    private bool IsCalled(Clause words, int before) =>
        words.Is(before, WordSet.Called) || new LabelPhrases(labels, words).Backward(before) is { Noun: var noun }
            && noun.MayBe(LabelNounClass.Body);

    private void Read(Clause words, List<ActorMention> actors, int first, List<LabelDraft> drafts)
    {
        LabelPhrases phrases = new(labels, words);
        LabelsBefore before = new(labels, words, phrases);
        LabelsAfter after = new(labels, words, phrases);
        for (int i = first; i < actors.Count; i++)
        {
            before.Read(actors[i], drafts);
            after.Read(actors[i], drafts);
        }
    }

    private Label Label(Clause words, LabelDraft draft, LabelVoices voices)
    {
        SegmentedText text = words.Words.Segmented;
        LabelPhrase phrase = draft.Phrase with { First = AfterOpenMark(words, draft.Phrase) };
        TextSpan span = words.Span(phrase.First, phrase.End);
        (Voice voice, string? speaker) = voices.Of(text, phrase);
        if (voice == Voice.Own && !draft.Namer.IsEmpty)
            (voice, speaker) = (Voice.Attributed, draft.Namer.In(text.Text).ToString());
        return new Label(
            text.Part,
            span,
            span.InOneLine(text.Text),
            draft.Actor.First < 0 ? span : words.Span(draft.Actor.First, draft.Actor.End),
            draft.Actor.Entity,
            draft.Kind,
            draft.Form,
            phrase.Head < 0 ? "" : phrase.Noun.Singular,
            Modifiers(words, phrase),
            voice,
            speaker,
            text.BlockAt(span.Start)?.Kind ?? BlockKind.Body)
        {
            Rule = new Rule(draft.Rule),
        };
    }

    private List<string> Modifiers(Clause words, LabelPhrase phrase)
    {
        List<string> modifiers = [];
        for (int i = phrase.First; i < phrase.ModifiersEnd; i++)
        {
            Lexeme form = words.LexemeAt(i);
            if (form.Kind == TokenKind.Word && !form.In(WordSet.NameConjunction))
                modifiers.Add(labels[form].Modifier);
        }

        return modifiers;
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
}

namespace Parallax;

/// <summary>
/// Finds descriptions that take an actor up again: "the militia". Only where it is certain: one body alone is named in the sentence before the
/// description and in the sentence before that, and the text itself has called it by that noun or by another noun for a group, or its name is that
/// of one.
/// </summary>
internal sealed class LabelDescriptions(LabelLists lists, SpeakerLists speakers)
{
    private static readonly HashSet<string> NoNouns = [];

    private readonly Dictionary<string, HashSet<string>> heads = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private string? before;
    private string? here;
    private bool isUnsureBefore;
    private bool isUnsure;
    private int block = -1;

    /// <summary>Takes the labels that were found otherwise.</summary>
    public void Learn(IEnumerable<LabelDraft> drafts)
    {
        foreach (LabelDraft draft in drafts)
        {
            if (draft.Kind is LabelKind.Person or LabelKind.Office)
                persons.Add(draft.Actor.Entity);
            if (draft.Kind != LabelKind.Body || draft.Phrase.Head < 0 || !draft.Actor.MayBeBody)
                continue;
            if (!heads.TryGetValue(draft.Actor.Entity, out HashSet<string>? nouns))
                heads[draft.Actor.Entity] = nouns = [];
            nouns.Add(draft.Phrase.Noun.Singular);
        }
    }

    /// <summary>Begins a text.</summary>
    public void Begin() => (before, here, isUnsureBefore, isUnsure, block) = (null, null, false, false, -1);

    /// <summary>Reads a sentence, which are to come in order.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="inBlock">Its block's number.</param>
    /// <param name="actors">The actors named in it, in order.</param>
    /// <param name="found">The labels that were found in it, to which descriptions are added.</param>
    public void Read(Clause words, int inBlock, ReadOnlySpan<ActorMention> actors, List<LabelDraft> found)
    {
        // A heading or caption between two paragraphs says nothing of what "the group" is after it.
        if (inBlock > block + 1)
            (here, isUnsure) = (null, false);
        block = inBlock;
        (before, isUnsureBefore, here, isUnsure) = (here, isUnsure, null, false);

        // Where no body was named, no description can be certain.
        if (actors.IsEmpty && (before is null || isUnsureBefore))
            return;
        LabelPhrases phrases = new(lists, words);
        int next = 0;
        ActorMention last = default;
        int first = !MayDescribe(actors) ? words.End : before is null || isUnsureBefore ? actors[0].First : words.First;
        for (int i = first; i < words.End && !isUnsure; i++)
        {
            while (next < actors.Length && actors[next].First <= i)
                See(last = actors[next++]);
            if (isUnsure || (here is null && (before is null || isUnsureBefore)) || (here is not null && before is not null && here != before))
                continue;
            Lexeme form = words.LexemeAt(i);
            if (words.Is(i, WordClass.Capital | WordClass.Grammar) || !lists.Is(form, LabelUse.ListedNoun))
                continue;
            LabelNoun noun = lists[form].Noun;
            if (!noun.MayBe(LabelNounClass.Body) || noun.IsPlural)
                continue;

            string? entity = here ?? before;
            if (entity is null || !Fits(noun.Singular, NounsOf(entity))
                || !IsDescription(words, phrases, i, noun, found, entity, out LabelPhrase phrase))
            {
                continue;
            }

            here = entity;
            ActorMention actor = last.Entity == entity ? last : new ActorMention(-1, -1, entity, NameKind.Organisation);
            found.Add(new LabelDraft(RuleCode.LabelTakenUp, actor, phrase, LabelKind.Body, LabelForm.Description));
        }

        while (next < actors.Length)
            See(actors[next++]);
    }

    // A body that nothing calls a group is taken up by no description: few sentences need a look at their words.
    private bool MayDescribe(ReadOnlySpan<ActorMention> actors)
    {
        if (before is not null && !isUnsureBefore && NounsOf(before).Count > 0)
            return true;
        foreach (ActorMention actor in actors)
        {
            if (actor.MayBeBody && NounsOf(actor.Entity).Count > 0)
                return true;
        }

        return false;
    }

    // What the text called it, else what its name tells the lists that it is.
    private HashSet<string> NounsOf(string entity)
    {
        if (heads.TryGetValue(entity, out HashSet<string>? nouns))
            return nouns;
        return heads[entity] = speakers.RoleIn(entity) == SpeakerRole.ArmedGroup ? lists.GroupNouns : NoNouns;
    }

    private void See(ActorMention actor)
    {
        if (!actor.MayBeBody || persons.Contains(actor.Entity))
            return;
        isUnsure |= here is not null && here != actor.Entity;
        here = actor.Entity;
    }

    private bool Fits(string noun, HashSet<string> nouns) => nouns.Contains(noun)
        || (nouns.Count > 0 && IsGroup(noun) && nouns.Any(IsGroup));

    private bool IsGroup(string noun) => lists.Language.Holds(WordSet.GroupNoun, noun);

    private static bool IsDescription(
        Clause words, LabelPhrases phrases, int at, LabelNoun noun, List<LabelDraft> taken, string entity, out LabelPhrase phrase)
    {
        phrase = default;
        if (phrases.Backward(at) is not { IsDetermined: true } read || !words.Is(read.First - 1, WordSet.The))
            return false;
        foreach (LabelDraft draft in taken)
        {
            if (draft.Phrase.First <= at && at < draft.Phrase.End)
                return false;
        }

        // The group that, of, behind, fighting: another one, told by what follows. The group leader: no group.
        int after = at + 1;
        bool isAlone = !words.Holds(after) || words.IsMark(after)
            || words.Is(after, WordClass.Possessive | WordClass.Auxiliary | WordClass.Conjunction) || words.IsAdverb(after)
            || words.HelperAt(after) != Helper.None || (words.LooksPast(after) && !words.Is(after + 1, WordClass.Preposition))
                || words.Is(after, WordClass.Cue);
        for (int i = read.First; i < at; i++)
        {
            // "the US air force" is named by its country.
            if (words.Is(i, WordSet.OtherBody) || (words.Is(i, WordClass.Capital) && words.Word(i).IndexOf('-') < 0))
                return false;
        }

        phrase = read with { Noun = noun };
        return isAlone && !words.Is(after, WordSet.Based) && !entity.Contains(noun.Singular, StringComparison.OrdinalIgnoreCase);
    }
}

namespace Parallax;

/// <summary>Says whether a phrase can be a label of an actor, and of what kind.</summary>
internal static class LabelKinds
{
    /// <summary>The kind; null where noun and actor do not fit: a person is no militia, a country no spokesman.</summary>
    public static LabelKind? Of(LabelLists lists, Clause words, ActorMention actor, LabelPhrase phrase)
    {
        LabelNoun noun = phrase.Noun;
        switch (actor.Kind)
        {
            case NameKind.Place:
                return noun.MayBe(LabelNounClass.State) && (!lists.Language.Holds(WordSet.BareStateNoun, noun.Singular) || Says(lists, words, phrase))
                    ? LabelKind.Body : null;
            case NameKind.Organisation:
                return noun.MayBe(LabelNounClass.Body) || (noun.MayBe(LabelNounClass.People) && noun.IsPlural) ? LabelKind.Body : null;
            case NameKind.Other when noun.MayBe(LabelNounClass.Body):
                return LabelKind.Body;
        }

        if (noun.IsPlural || !noun.MayBe(LabelNounClass.People | LabelNounClass.Member | LabelNounClass.Office))
            return null;
        return noun.MayBe(LabelNounClass.People) || Says(lists, words, phrase) ? LabelKind.Person : LabelKind.Office;
    }

    /// <summary>Whether a modifier of the phrase says more than an office does.</summary>
    public static bool Says(LabelLists lists, Clause words, LabelPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.ModifiersEnd; i++)
        {
            // "Democratic", "Liberal" with a capital is a party, not what is thought of somebody.
            bool isNamed = words.Is(i, WordClass.Capital) && i > words.First && !lists.Is(words.LexemeAt(i), LabelUse.Compound);
            if ((!isNamed && lists.Is(words.LexemeAt(i), LabelUse.Says))
                || (!words.Is(i, WordClass.Capital) && lists.TryNoun(words.LexemeAt(i), out LabelNoun noun) && noun.MayBe(LabelNounClass.People)))
            {
                return true;
            }
        }

        return false;
    }
}

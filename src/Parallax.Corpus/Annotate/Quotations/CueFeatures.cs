namespace Parallax;

/// <summary>What the cue model looks at: the words around a candidate, their classes, its shape, its speaker and the marks.</summary>
internal sealed class CueFeatures(TextWords words)
{
    /// <summary>How many features a candidate has.</summary>
    public const int Count = 57;

    private const WordClass Signature = WordClass.Grammar | WordClass.Time | WordClass.SpeakerNoun | WordClass.Cue | WordClass.Capital
        | WordClass.Word | WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Possessive;

    private readonly Token[] tokens = words.Tokens;
    private readonly WordClass[] classes = words.Classes;

    /// <summary>Writes every feature as the hash of its template and up to two values (hashes of words, or small numbers).</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="into">Room for <see cref="Count"/> hashes.</param>
    public void Collect(Attribution candidate, Span<uint> into)
    {
        Sentence sentence = words.Segmented.Sentences[candidate.Sentence];
        int cue = candidate.Cue;
        uint form = tokens[cue].Hash;
        uint lemma = candidate.Entry.LemmaHash;
        uint shape = (uint)candidate.Shape;
        uint stance = (uint)candidate.Entry.Stance;
        uint before = At(cue - 1, sentence), before2 = At(cue - 2, sentence);
        uint next = At(cue + 1, sentence), next2 = At(cue + 2, sentence);
        uint beforeClass = ClassAt(cue - 1, sentence), nextClass = ClassAt(cue + 1, sentence);
        uint next2Class = ClassAt(cue + 2, sentence);
        uint ending = Ending(words.LexemeAt(cue).Endings);
        uint speaker = SpeakerKind(candidate);
        uint speakerHead = candidate.SpeakerEnd > 0 ? tokens[candidate.SpeakerEnd - 1].Hash : 0;
        int contentFirst = candidate.HasAfter ? candidate.AfterFirst : candidate.BeforeFirst;
        uint contentWord = tokens[contentFirst].Hash;
        uint contentClass = (uint)(classes[contentFirst] & Signature);
        uint gap = candidate.HasAfter ? (uint)Math.Min(6, contentFirst - cue) : 7;
        uint that = words.Is(contentFirst, WordSet.That) ? 1u : 0;
        uint marks = Marks(candidate);
        uint inMarks = (classes[cue] & WordClass.Marked) != 0 ? 1u : 0;
        uint kind = (uint)words.Segmented.Blocks[sentence.Block].Kind;
        int length = candidate.BeforeEnd - candidate.BeforeFirst + candidate.AfterEnd - candidate.AfterFirst;
        uint size = length < 3 ? 0u : length < 6 ? 1u : length < 12 ? 2u : length < 25 ? 3u : 4u;
        uint auxiliary = Auxiliary(cue, sentence);
        uint content = Content(candidate);
        uint mood = Mood(cue, sentence);
        uint person = Person(candidate);
        uint opening = words.Is(sentence.FirstToken, WordSet.Condition) ? 1u : 0;
        opening |= words.Char(sentence.EndToken - 1) == '?' ? 2u : 0;

        into[0] = Hash(0, 0, 0);
        into[1] = Hash(1, form, 0);
        into[2] = Hash(2, lemma, shape);
        into[3] = Hash(3, before, 0);
        into[4] = Hash(4, next, 0);
        into[5] = Hash(5, form, next);
        into[6] = Hash(6, form, before);
        into[7] = Hash(7, beforeClass, ending);
        into[8] = Hash(8, nextClass, ending);
        into[9] = Hash(9, lemma, nextClass);
        into[10] = Hash(10, lemma, beforeClass);
        into[11] = Hash(11, beforeClass, nextClass);
        into[12] = Hash(12, before2, 0);
        into[13] = Hash(13, next2, 0);
        into[14] = Hash(14, lemma, marks);
        into[15] = Hash(15, lemma, that | (gap << 1));
        into[16] = Hash(16, speakerHead, 0);
        into[17] = Hash(17, speaker, shape);
        into[18] = Hash(18, lemma, speaker);
        into[19] = Hash(19, inMarks, speaker);
        into[20] = Hash(20, lemma, inMarks);
        into[21] = Hash(21, ending, shape | (speaker << 4));
        into[22] = Hash(22, size, shape);
        into[23] = Hash(23, contentWord, 0);
        into[24] = Hash(24, lemma, contentWord);
        into[25] = Hash(25, lemma, contentClass);
        into[26] = Hash(26, kind, shape);
        into[27] = Hash(27, marks, shape | (inMarks << 5));
        into[28] = Hash(28, auxiliary, 0);
        into[29] = Hash(29, lemma, auxiliary);
        into[30] = Hash(30, stance | (candidate.Entry.IsSpeech ? 8u : 0), nextClass);
        into[31] = Hash(31, speaker | (stance << 4), contentClass);
        into[32] = Hash(32, nextClass, next2Class);
        into[33] = Hash(33, candidate.Entry.FrameBits, nextClass);
        into[34] = Hash(34, candidate.Entry.FrameBits, speaker | (shape << 4));
        into[35] = Hash(35, lemma, size);
        into[36] = Hash(36, ending | (beforeClass << 3), form);
        into[37] = Hash(37, before2, before);
        into[38] = Hash(38, (uint)Math.Min(8, cue - sentence.FirstToken), shape);
        into[39] = Hash(39, lemma, content);
        into[40] = Hash(40, stance | (candidate.Entry.IsSpeech ? 8u : 0), content);
        into[41] = Hash(41, content | (speaker << 4), shape);
        into[42] = Hash(42, content, size);
        into[43] = Hash(43, mood, person);
        into[44] = Hash(44, mood, content);
        into[45] = Hash(45, lemma, person);
        into[46] = Hash(46, opening, shape);
        into[47] = Hash(47, person, content);
        into[48] = Hash(48, content | (stance << 4), ending);
        into[49] = Hash(49, content, marks);
        into[50] = Hash(50, mood, stance | (candidate.Entry.IsSpeech ? 8u : 0));
        into[51] = Hash(51, opening, person | (mood << 4));
        uint hidden = candidate.HidesSpeaker ? 1u : 0;
        uint determined = cue > sentence.FirstToken && words.Is(cue - 1, WordClass.Determiner | WordClass.Possessive) ? 1u : 0;
        into[52] = Hash(52, lemma, hidden | (determined << 1));
        into[53] = Hash(53, content, hidden | (determined << 1));
        into[54] = Hash(54, person, shape | (hidden << 4));
        into[55] = Hash(55, before, next);
        into[56] = Hash(56, contentWord, contentClass);
    }

    private static uint Hash(uint template, uint first, uint second)
    {
        uint hash = template * 0x9E3779B1u;
        hash = (hash ^ first) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash = (hash ^ second) * 0xC2B2AE35u;
        return hash ^ (hash >> 13);
    }

    private uint At(int index, Sentence sentence) =>
        index < sentence.FirstToken ? 1u : index >= sentence.EndToken ? 2u : tokens[index].Hash;

    private uint ClassAt(int index, Sentence sentence) =>
        index < sentence.FirstToken ? 1u << 30 : index >= sentence.EndToken ? 1u << 31 : (uint)(classes[index] & Signature);

    private static uint Ending(WordEnding endings) =>
        (endings & WordEnding.Ing) != 0 ? 1u
        : (endings & WordEnding.Past) != 0 ? 2u
        : (endings & WordEnding.S) != 0 ? 3u : 0u;

    private uint SpeakerKind(Attribution candidate)
    {
        if (!candidate.HasSpeaker)
            return 0;
        WordClass head = classes[candidate.SpeakerEnd - 1];
        WordClass any = WordClass.None;
        for (int i = candidate.SpeakerFirst; i < candidate.SpeakerEnd; i++)
            any |= classes[i];
        return (head & WordClass.Relative) != 0 ? 6u
            : (head & WordClass.Pronoun) != 0 ? 1u
            : (head & WordClass.Capital) != 0 ? 2u
            : (head & WordClass.SpeakerNoun) != 0 ? 3u
            : (any & (WordClass.Capital | WordClass.SpeakerNoun)) != 0 ? 4u : 5u;
    }

    /// <summary>Whether the statement begins or ends at a quotation mark, or holds one.</summary>
    private uint Marks(Attribution candidate)
    {
        if (candidate.HasAfter && words.Is(candidate.AfterFirst, WordClass.Quote))
            return 3;
        if (candidate.HasAfter && HoldsQuote(candidate.AfterFirst, candidate.AfterEnd))
            return candidate.HasBefore && EndsAtQuote(candidate) ? 4u : 1u;
        if (!candidate.HasBefore)
            return 0;
        return EndsAtQuote(candidate) ? 4u : HoldsQuote(candidate.BeforeFirst, candidate.BeforeEnd) ? 2u : 0u;
    }

    private bool EndsAtQuote(Attribution candidate) =>
        HoldsQuote(Math.Max(candidate.BeforeFirst, candidate.BeforeEnd - 2), candidate.BeforeEnd);

    private bool HoldsQuote(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, WordClass.Quote))
                return true;
        }

        return false;
    }

    /// <summary>What the statement is: a that-clause, a question, an infinitive, a clause of its own, a bare noun phrase.</summary>
    private uint Content(Attribution candidate)
    {
        (int first, int end) = candidate.HasAfter ? (candidate.AfterFirst, candidate.AfterEnd) : (candidate.BeforeFirst, candidate.BeforeEnd);
        if (first >= end)
            return 0;
        if (words.Is(first, WordSet.That))
            return 1;
        if (words.Is(first, WordClass.Quote))
            return 2;
        if (words.Is(first, WordSet.Question))
            return 3;
        if (words.Is(first, WordSet.To))
            return 4;
        if ((words.LexemeAt(first).Endings & WordEnding.Ing) != 0)
            return 5;
        if (words.Is(first, WordClass.Preposition))
            return 6;
        Clause clause = words.In(words.Segmented.Sentences[candidate.Sentence]);
        for (int i = first + 1; i < Math.Min(end, first + 16); i++)
        {
            if (words.Is(i, WordClass.Relative | WordClass.Comma | WordClass.Stop))
                return 7;
            bool isAfterPronoun = words.Is(i - 1, WordClass.Pronoun) && !words.Is(i - 1, WordClass.Determiner);
            if (isAfterPronoun || clause.HelperAt(i) is not (Helper.None or Helper.To))
                return 8;
            if (clause.IsPastVerb(i) && !words.Is(i, WordClass.Capital))
                return 9;
        }

        return 10;
    }

    /// <summary>What stands before the cue's verb: a modal, "to", a negation.</summary>
    private uint Mood(int cue, Sentence sentence)
    {
        uint mood = 0;
        for (int i = cue - 1; i >= sentence.FirstToken && cue - i < 5; i--)
        {
            mood |= words.Is(i, WordSet.Negation) ? 8u : 0;
            if (words.LexemeAt(i).Helper is var helper and not Helper.None)
                return mood | (uint)helper;
            if ((classes[i] & WordClass.Adverb) == 0)
                break;
        }

        return mood;
    }

    /// <summary>Who the subject is: the author, the reader, somebody named, people at large.</summary>
    private uint Person(Attribution candidate)
    {
        if (!candidate.HasSpeaker)
            return 0;
        int first = candidate.SpeakerFirst, head = candidate.SpeakerEnd - 1;
        if (head == first)
        {
            if (words.Is(head, WordSet.AuthorPronoun))
                return 1;
            if (words.Is(head, WordSet.SecondPerson))
                return 2;
            if (words.Is(head, WordClass.Pronoun | WordClass.Relative))
                return words.Is(head, WordSet.PersonPronoun) ? 3u : words.Is(head, WordSet.GroupPronoun) ? 4u : 5u;
        }

        if (words.Is(first, WordSet.No))
            return 6;
        bool isNamed = false, isNoun = false;
        for (int i = first; i <= head; i++)
        {
            isNamed |= (classes[i] & (WordClass.Capital | WordClass.First | WordClass.TitleCase)) == WordClass.Capital;
            isNoun |= words.Is(i, WordClass.SpeakerNoun);
        }

        uint named = isNamed ? 8u : isNoun ? 10u : 12u;
        return named + (words.Is(first, WordClass.Determiner) ? 1u : 0);
    }

    private uint Auxiliary(int cue, Sentence sentence)
    {
        for (int i = cue - 1; i >= sentence.FirstToken && cue - i < 4; i--)
        {
            if ((classes[i] & WordClass.Auxiliary) != 0)
                return tokens[i].Hash;
            if ((classes[i] & WordClass.Adverb) == 0)
                break;
        }

        return 0;
    }
}

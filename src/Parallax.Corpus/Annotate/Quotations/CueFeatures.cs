namespace Parallax;

/// <summary>What the cue model looks at: the words around a candidate, their classes, its shape, its speaker and the marks.</summary>
internal sealed class CueFeatures(SegmentedText segmented, WordClass[] classes)
{
    private const WordClass Signature = WordClass.Grammar | WordClass.Time | WordClass.SpeakerNoun | WordClass.Cue | WordClass.Capital | WordClass.Word
        | WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Possessive;

    private static readonly uint That = WordHash.Of("that");

    private readonly Token[] tokens = segmented.Tokens;

    /// <summary>Gives every feature of <paramref name="candidate"/> to <paramref name="sink"/>.</summary>
    public void Collect<TSink>(Attribution candidate, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        Sentence sentence = segmented.Sentences[candidate.Sentence];
        int cue = candidate.Cue;
        uint form = tokens[cue].Hash;
        uint lemma = candidate.Entry.LemmaHash;
        uint shape = (uint)candidate.Shape;
        uint stance = (uint)candidate.Entry.Stance;
        uint before = At(cue - 1, sentence), before2 = At(cue - 2, sentence);
        uint next = At(cue + 1, sentence), next2 = At(cue + 2, sentence);
        uint beforeClass = ClassAt(cue - 1, sentence), nextClass = ClassAt(cue + 1, sentence);
        uint next2Class = ClassAt(cue + 2, sentence);
        uint ending = Ending(tokens[cue]);
        uint speaker = SpeakerKind(candidate);
        uint speakerHead = candidate.SpeakerEnd > 0 ? tokens[candidate.SpeakerEnd - 1].Hash : 0;
        bool isAfter = candidate.AfterEnd > candidate.AfterFirst;
        int contentFirst = isAfter ? candidate.AfterFirst : candidate.BeforeFirst;
        uint contentWord = tokens[contentFirst].Hash;
        uint contentClass = (uint)(classes[contentFirst] & Signature);
        uint gap = isAfter ? (uint)Math.Min(6, contentFirst - cue) : 7;
        uint that = contentWord == That ? 1u : 0;
        uint marks = Marks(candidate);
        uint inMarks = (classes[cue] & WordClass.Marked) != 0 ? 1u : 0;
        uint kind = (uint)segmented.Blocks[sentence.Block].Kind;
        int length = candidate.BeforeEnd - candidate.BeforeFirst + candidate.AfterEnd - candidate.AfterFirst;
        uint size = length < 3 ? 0u : length < 6 ? 1u : length < 12 ? 2u : length < 25 ? 3u : 4u;
        uint auxiliary = Auxiliary(cue, sentence);

        sink.Add(0, 0, 0);
        sink.Add(1, form, 0);
        sink.Add(2, lemma, shape);
        sink.Add(3, before, 0);
        sink.Add(4, next, 0);
        sink.Add(5, form, next);
        sink.Add(6, form, before);
        sink.Add(7, beforeClass, ending);
        sink.Add(8, nextClass, ending);
        sink.Add(9, lemma, nextClass);
        sink.Add(10, lemma, beforeClass);
        sink.Add(11, beforeClass, nextClass);
        sink.Add(12, before2, 0);
        sink.Add(13, next2, 0);
        sink.Add(14, lemma, marks);
        sink.Add(15, lemma, that | (gap << 1));
        sink.Add(16, speakerHead, 0);
        sink.Add(17, speaker, shape);
        sink.Add(18, lemma, speaker);
        sink.Add(19, inMarks, speaker);
        sink.Add(20, lemma, inMarks);
        sink.Add(21, ending, shape | (speaker << 4));
        sink.Add(22, size, shape);
        sink.Add(23, contentWord, 0);
        sink.Add(24, lemma, contentWord);
        sink.Add(25, lemma, contentClass);
        sink.Add(26, kind, shape);
        sink.Add(27, marks, shape | (inMarks << 5));
        sink.Add(28, auxiliary, 0);
        sink.Add(29, lemma, auxiliary);
        sink.Add(30, stance | (candidate.Entry.IsSpeech ? 8u : 0), nextClass);
        sink.Add(31, speaker | (stance << 4), contentClass);
        sink.Add(32, nextClass, next2Class);
        sink.Add(33, candidate.Entry.FrameBits, nextClass);
        sink.Add(34, candidate.Entry.FrameBits, speaker | (shape << 4));
        sink.Add(35, lemma, size);
        sink.Add(36, ending | (beforeClass << 3), form);
        sink.Add(37, before2, before);
        sink.Add(38, (uint)Math.Min(8, cue - sentence.FirstToken), shape);
    }

    private uint At(int index, Sentence sentence) =>
        index < sentence.FirstToken ? 1u : index >= sentence.EndToken ? 2u : tokens[index].Hash;

    private uint ClassAt(int index, Sentence sentence) =>
        index < sentence.FirstToken ? 1u << 30 : index >= sentence.EndToken ? 1u << 31 : (uint)(classes[index] & Signature);

    private uint Ending(in Token token)
    {
        ReadOnlySpan<char> word = token.Span.In(segmented.Text);
        return word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? 1u
            : word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? 2u
            : word[^1] is 's' or 'S' ? 3u : 0u;
    }

    private uint SpeakerKind(Attribution candidate)
    {
        if (candidate.SpeakerFirst < 0)
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
        uint found = 0;
        if (candidate.AfterEnd > candidate.AfterFirst)
        {
            if ((classes[candidate.AfterFirst] & WordClass.Quote) != 0)
                return 3;
            for (int i = candidate.AfterFirst; i < candidate.AfterEnd && found == 0; i++)
                found = (classes[i] & WordClass.Quote) != 0 ? 1u : 0;
        }

        if (candidate.BeforeEnd > candidate.BeforeFirst)
        {
            for (int i = Math.Max(candidate.BeforeFirst, candidate.BeforeEnd - 2); i < candidate.BeforeEnd; i++)
            {
                if ((classes[i] & WordClass.Quote) != 0)
                    return 4;
            }

            for (int i = candidate.BeforeFirst; i < candidate.BeforeEnd && found == 0; i++)
                found = (classes[i] & WordClass.Quote) != 0 ? 2u : 0;
        }

        return found;
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

namespace Parallax;

/// <summary>
/// Finds every word that may be a cue and, from the words and marks around it, where its statement and its speaker would stand.
/// Which of them are cues is decided afterwards (<see cref="CueModel"/>).
/// </summary>
internal sealed class AttributionFinder
{
    /// <summary>How many tokens of a statement are looked at on either side of its cue: more than any sentence of prose has, and a bound for a line that is no prose.</summary>
    private const int Reach = 400;

    private readonly SegmentedText segmented;
    private readonly string text;
    private readonly Token[] tokens;
    private readonly WordClass[] classes;
    private readonly ReportingCues cues;
    private readonly List<MarkedSpan> marks;
    private readonly bool[] opens;
    private readonly int[] closes;

    public AttributionFinder(SegmentedText segmented, WordClass[] classes, List<MarkedSpan> marks, ReportingCues cues)
    {
        this.segmented = segmented;
        this.classes = classes;
        this.cues = cues;
        text = segmented.Text;
        tokens = segmented.Tokens;
        this.marks = marks;
        opens = new bool[tokens.Length];
        closes = new int[tokens.Length];
        Array.Fill(closes, -1);
        for (int m = 0; m < marks.Count; m++)
        {
            opens[marks[m].Open] = true;
            if (!marks[m].RunsOn)
                closes[marks[m].Close] = m;
        }
    }

    /// <summary>All candidates, in order.</summary>
    public List<Attribution> Find()
    {
        List<Attribution> found = [];
        for (int s = 0; s < segmented.Sentences.Count; s++)
        {
            Sentence sentence = segmented.Sentences[s];
            if (segmented.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Heading && Colon(s, sentence) is { } colon)
                found.Add(colon);
            if (Signature(s, sentence) is { } signature)
                found.Add(signature);
            bool hasMarks = HasMarks(sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if ((classes[i] & WordClass.Cue) != 0 && cues.TryGet(text, tokens[i], out CueEntry? entry))
                {
                    Attribution candidate = Candidate(s, sentence, i, entry);
                    if (candidate.HasContent)
                        found.Add(candidate);
                }
                else if (hasMarks && IsVerbBesideMarks(sentence, i))
                {
                    Attribution candidate = Candidate(s, sentence, i, ReportingCues.Unlisted(WordHash.Fold(Word(i))));
                    if (candidate.HasContent && candidate.SpeakerFirst >= 0)
                        found.Add(candidate);
                }
            }
        }

        return found;
    }

    private bool HasMarks(Sentence sentence)
    {
        if (marks.Count == 0)
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (opens[i] || closes[i] >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a word that no list holds stands where a cue does: between a speaker and an opening mark (Blige sings: "…"), or beside the
    /// speaker after a closing one ("…," Blige sings). News has more such verbs than any list.
    /// </summary>
    private bool IsVerbBesideMarks(Sentence sentence, int at)
    {
        if (!Is(at, WordClass.Word) || Is(at, WordClass.Grammar | WordClass.Capital | WordClass.Time | WordClass.SpeakerNoun) || tokens[at].Kind != TokenKind.Word)
            return false;
        int next = at + 1;
        if (next < sentence.EndToken && (Is(next, WordClass.Comma) || Char(next) == ':'))
            next++;
        bool opensAfter = next < sentence.EndToken && next > at + 1 && opens[next];
        if (opensAfter)
            return Is(at - 1 >= sentence.FirstToken ? at - 1 : at, WordClass.Capital | WordClass.Pronoun);
        for (int i = at - 1; i > sentence.FirstToken && at - i < 5; i--)
        {
            if (closes[i] >= 0)
                return EndsTurn(i) && (i + 1 < at ? Is(at - 1, WordClass.Capital | WordClass.Pronoun) && EndsPhrase(at + 1, sentence) : IsCapitalAt(at + 1, sentence));
            if (Is(i, WordClass.Comma | WordClass.Stop | WordClass.Quote))
                return false;
        }

        return false;
    }

    private bool IsCapitalAt(int at, Sentence sentence) => at < sentence.EndToken && Is(at, WordClass.Capital);

    /// <summary>Whether no noun follows that the word before could describe: "Blige sings to …", not "the Iraqi prime minister".</summary>
    private bool EndsPhrase(int at, Sentence sentence) =>
        at >= sentence.EndToken || Is(at, WordClass.Comma | WordClass.Stop | WordClass.Grammar | WordClass.Time) || !Is(at, WordClass.Word);

    /// <summary>Whether a closing mark comes after a comma, a question or an exclamation, as a turn of speech ends inside a sentence.</summary>
    private bool EndsTurn(int mark) => mark > 0 && Char(mark - 1) is ',' or '?' or '!' or '\u2014' or '-';

    private bool Is(int at, WordClass wanted) => (classes[at] & wanted) != 0;

    private char Char(int at) => text[tokens[at].Start];

    private ReadOnlySpan<char> Word(int at) => tokens[at].Span.In(text);

    private bool IsWord(int at, string word) => WordHash.FoldsTo(Word(at), word);

    private Attribution Candidate(int index, Sentence sentence, int cue, CueEntry entry)
    {
        int first = Math.Max(sentence.FirstToken, cue - Reach);
        int end = Math.Min(Trimmed(sentence), cue + Reach);
        if (entry.Lemma == "according to")
            return According(index, first, end, cue, entry);

        int left = cue - 1;
        while (left >= first && (Is(left, WordClass.Auxiliary | WordClass.Adverb) || IsWord(left, "'s") || IsWord(left, "'d")) && !Is(left, WordClass.Capital | WordClass.Pronoun))
            left--;
        (int speakerFirst, int speakerEnd, int clause) = LeftSpeaker(first, left);

        // "…," said Rasool: the verb before its subject, after a comma or a closing mark.
        bool markBefore = cue > first && Is(cue - 1, WordClass.Comma | WordClass.Quote) && !opens[cue - 1];
        bool markTwoBefore = cue - 1 > first && Is(cue - 1, WordClass.Quote) && Is(cue - 2, WordClass.Comma);
        bool hasOwnSubject = speakerFirst >= 0 && Is(cue - 1, WordClass.Comma) && OpensClause(speakerFirst, first);
        if ((markBefore || markTwoBefore) && cue - first > 2 && !hasOwnSubject)
        {
            int rightEnd = NounPhrases.Right(segmented, classes, cue + 1, end);
            bool isParticiple = Word(cue).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
            if (rightEnd > cue + 1 && !isParticiple && IsPlausibleInversion(cue, rightEnd, end, first))
            {
                return Finish(new Attribution(index, cue, entry, AttributionShape.Before)
                {
                    SpeakerFirst = cue + 1,
                    SpeakerEnd = rightEnd,
                    BeforeFirst = first,
                    BeforeEnd = cue,
                }, rightEnd, end);
            }
        }

        if (speakerFirst >= 0 && cue + 1 < end && IsWord(cue + 1, "by") && IsPassive(left + 1, cue))
            return Passive(index, cue, end, entry, speakerFirst, speakerEnd);
        if (speakerFirst < 0)
        {
            // "supported by Iran": the phrase tells of somebody, and no statement follows.
            bool isAdjective = cue > first && Word(cue).EndsWith("ed", StringComparison.OrdinalIgnoreCase) && (Is(cue - 1, WordClass.Determiner) || IsWord(cue - 1, "that"));
            if (isAdjective || (cue + 1 < end && IsWord(cue + 1, "by")))
                return new Attribution(index, cue, entry, AttributionShape.Bare);
            AttributionShape shape = left >= first && IsWord(left, "to") ? AttributionShape.Infinitive
                : cue > first && Is(cue - 1, WordClass.Comma | WordClass.Quote) ? AttributionShape.Participle
                : AttributionShape.Bare;
            int start = AfterStart(cue, end, entry);
            return new Attribution(index, cue, entry, shape) { AfterFirst = start, AfterEnd = Math.Max(start, end) };
        }

        // "Why?" Rasool asked: the question mark ended the sentence, and the statement is what the marks before it hold.
        if (clause == first && first > 0 && closes[first - 1] >= 0 && IsSameBlock(first - 1, sentence) && PostIsEmpty(cue + 1, end, entry, afterMark: true))
        {
            return Finish(new Attribution(index, cue, entry, AttributionShape.Before)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                BeforeFirst = marks[closes[first - 1]].First,
                BeforeEnd = first - 1,
            }, cue + 1, end);
        }

        bool hasBefore = clause > first + 1 && Is(clause - 1, WordClass.Comma | WordClass.Quote | WordClass.Stop) && !opens[clause - 1]
            && (Is(clause - 1, WordClass.Comma | WordClass.Quote) || Char(clause - 1) is '-' or '\u2013' or '\u2014' or '?' or '!');
        bool quoteBefore = hasBefore && (Is(clause - 1, WordClass.Quote) || (clause - 2 > first && Is(clause - 2, WordClass.Quote) && !opens[clause - 2]));
        int after = AfterStart(cue, end, entry);
        if (after >= end && NextMark(sentence) is { } mark)
        {
            return new Attribution(index, cue, entry, AttributionShape.After)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                AfterFirst = mark.First,
                AfterEnd = mark.Close,
            };
        }

        bool goesOnWithCue = cue + 2 < end && Is(cue + 1, WordClass.Comma) && Is(cue + 2, WordClass.Cue) && Word(cue + 2).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        bool postIsEmpty = PostIsEmpty(cue + 1, end, entry);

        // "In an interview, Ryan said …": a phrase of time, place or circumstance opens the sentence, and the statement follows.
        bool isLead = hasBefore && Is(first, WordClass.Preposition | WordClass.Conjunction) && !opens[first];
        bool onlyLead = isLead && ((!postIsEmpty && !goesOnWithCue && !(cue + 1 < end && Is(cue + 1, WordClass.Comma))) || (clause - first < 7 && IsPhrase(first, clause)));
        bool beginsAfter = cue + 2 < end && (opens[cue + 2] || IsWord(cue + 2, "that"));
        onlyLead |= hasBefore && !quoteBefore && cue + 1 < end && Is(cue + 1, WordClass.Comma) && beginsAfter;
        if (onlyLead)
            hasBefore = false;
        if (hasBefore && (quoteBefore || goesOnWithCue || postIsEmpty))
        {
            return Finish(new Attribution(index, cue, entry, AttributionShape.Before)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                BeforeFirst = first,
                BeforeEnd = clause,
            }, cue + 1, end);
        }

        if (hasBefore && cue + 1 < end && Is(cue + 1, WordClass.Comma) && !(cue + 2 < end && Is(cue + 2, WordClass.Conjunction | WordClass.Cue)))
        {
            return new Attribution(index, cue, entry, AttributionShape.Split)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                BeforeFirst = first,
                BeforeEnd = clause,
                AfterFirst = cue + 2,
                AfterEnd = Math.Max(cue + 2, end),
            };
        }

        return new Attribution(index, cue, entry, AttributionShape.After)
        {
            SpeakerFirst = speakerFirst,
            SpeakerEnd = speakerEnd,
            AfterFirst = after,
            AfterEnd = Math.Max(after, end),
        };
    }

    private bool IsPassive(int from, int cue)
    {
        bool found = false;
        for (int i = from; i < cue; i++)
            found |= Word(i) is "was" or "were" or "is" or "are" or "been" or "be" or "being";
        return found;
    }

    /// <summary>The attack was condemned by the Arab League: the subject is what is judged, and who judges stands after "by".</summary>
    private Attribution Passive(int index, int cue, int end, CueEntry entry, int subjectFirst, int subjectEnd)
    {
        int speakerEnd = NounPhrases.Right(segmented, classes, cue + 2, end);
        Attribution passive = new(index, cue, entry, AttributionShape.Before);
        if (speakerEnd <= cue + 2 || !HasHead(cue + 2, speakerEnd - 1))
            return passive;
        (passive.SpeakerFirst, passive.SpeakerEnd) = (cue + 2, speakerEnd);
        (passive.BeforeFirst, passive.BeforeEnd) = (subjectFirst, subjectEnd);
        return passive;
    }

    private bool IsSameBlock(int token, Sentence sentence) => tokens[token].Start >= segmented.Blocks[sentence.Block].Span.Start;

    /// <summary>The marks that open directly after a sentence which ends in a colon or comma, in its paragraph or the next.</summary>
    private MarkedSpan? NextMark(Sentence sentence)
    {
        int next = sentence.EndToken;
        if (next >= tokens.Length || !opens[next] || Char(next - 1) is not (':' or ','))
            return null;
        int index = marks.BinarySearch(new MarkedSpan(next, 0, 0, RunsOn: false), Comparer<MarkedSpan>.Create((a, b) => a.Open.CompareTo(b.Open)));
        return index >= 0 ? marks[index] : null;
    }

    /// <summary>"…" ― Jane Doe: a quotation signed by name at the end of its paragraph.</summary>
    private Attribution? Signature(int index, Sentence sentence)
    {
        int first = sentence.FirstToken;
        int dash = first > 0 && Is(first, WordClass.Stop) && closes[first - 1] >= 0 ? first : -1;
        for (int i = first + 1; dash < 0 && i < sentence.EndToken; i++)
        {
            if (closes[i - 1] >= 0 && Is(i, WordClass.Stop) && Char(i) is '-' or '\u2013' or '\u2014' or '\u2015')
                dash = i;
        }

        int end = Trimmed(sentence);
        if (dash < 0 || Char(dash) is not ('-' or '\u2013' or '\u2014' or '\u2015') || dash + 1 >= end || end - dash > 12 || !IsSameBlock(dash - 1, sentence)
            || !Is(dash + 1, WordClass.Capital))
        {
            return null;
        }

        bool endsBlock = sentence.EndToken >= tokens.Length || tokens[sentence.EndToken].Start >= segmented.Blocks[sentence.Block].Span.End;
        MarkedSpan mark = marks[closes[dash - 1]];
        return !endsBlock ? null : new Attribution(index, dash, ReportingCues.Dash, AttributionShape.Colon)
        {
            SpeakerFirst = dash + 1,
            SpeakerEnd = end,
            BeforeFirst = mark.First,
            BeforeEnd = mark.Close,
        };
    }

    /// <summary>The sentence's end without its full stop and closing marks.</summary>
    private int Trimmed(Sentence sentence)
    {
        int end = sentence.EndToken;
        while (end > sentence.FirstToken + 1 && Is(end - 1, WordClass.Stop) && Char(end - 1) is '.' or ';' or '*')
            end--;
        return end;
    }

    /// <summary>The speaker whose phrase ends with token <paramref name="last"/>, and the first token of the clause that it opens.</summary>
    private (int First, int End, int Clause) LeftSpeaker(int first, int last)
    {
        if (last < first)
            return (-1, -1, -1);
        if (Is(last, WordClass.Comma) || Char(last) is ')' or '\u2014' or '\u2013' || (Char(last) == '-' && tokens[last].Length == 2))
            return BeforeApposition(first, last);
        if (IsWord(last, "that") && last > first && Is(last - 1, WordClass.Time | WordClass.Cue | WordClass.Comma | WordClass.Pronoun))
            return (-1, -1, -1);
        int start = NounPhrases.Left(segmented, classes, first, last);
        if (start < 0 || IsOnlyTime(start, last))
            return (-1, -1, -1);
        if (start > first + 1 && Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Cue) && OverRelative(first, start - 1) is { First: >= 0 } subject)
            return subject;
        return (start, last + 1, start);
    }

    /// <summary>Kataib Hezbollah, a group which is part of a network, announced: over the relative clause to the phrase that it tells of.</summary>
    private (int First, int End, int Clause) OverRelative(int first, int from)
    {
        for (int i = from; i > first && from - i < 20; i--)
        {
            if (Is(i, WordClass.Quote | WordClass.Stop | WordClass.Comma))
                return (-1, -1, -1);
            if (!Is(i, WordClass.Relative) || !(IsWord(i, "who") || IsWord(i, "which") || IsWord(i, "that")))
                continue;
            int last = i - 1;
            if (last > first && Is(last, WordClass.Comma))
                last--;
            int start = last >= first ? NounPhrases.Left(segmented, classes, first, last) : -1;
            if (start < 0 || !HasHead(start, last))
                return (-1, -1, -1);
            if (start > first + 1 && Is(start - 1, WordClass.Comma) && Is(start, WordClass.Determiner) && NounPhrases.Left(segmented, classes, first, start - 2) is >= 0 and int named
                && HasHead(named, start - 2))
            {
                return (named, start - 1, named);
            }

            return (start, last + 1, start);
        }

        return (-1, -1, -1);
    }

    private bool IsOnlyTime(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (!Is(i, WordClass.Time | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb) || Is(i, WordClass.SpeakerNoun))
                return false;
        }

        return true;
    }

    /// <summary>Rasool, the spokesman of the prime minister, said: over the apposition to the phrase before it.</summary>
    private (int First, int End, int Clause) BeforeApposition(int first, int last)
    {
        char closing = Char(last);
        int depth = 0;
        for (int i = last - 1; i > first && last - i < 40; i--)
        {
            if (Is(i, WordClass.Quote) && closing != ')')
                return (-1, -1, -1);
            if (closing == ')')
            {
                if (Char(i) == ')')
                    depth++;
                if (Char(i) == '(' && depth-- == 0)
                    return At(i - 1);
                continue;
            }

            bool opensHere = closing == ',' ? Is(i, WordClass.Comma) : Char(i) == closing && Is(i, WordClass.Stop);
            if (opensHere && last - i > 1 && !IsOnlyGrammar(i + 1, last - 1))
            {
                // "Burman, head of the center, a think tank, said": the name stands before the first of the commas.
                (int f, int e, int c) = At(i - 1);
                if (f >= 0)
                    return (f, e, c);
            }
            else if (opensHere)
            {
                return At(i - 1);
            }
        }

        return (-1, -1, -1);

        (int, int, int) At(int end)
        {
            if (end > first && Char(end) == ')')
            {
                while (end > first && Char(end) != '(')
                    end--;
                end--;
            }

            if (end < first || !Is(end, WordClass.Word))
                return (-1, -1, -1);
            int start = NounPhrases.Left(segmented, classes, first, end);
            if (start < 0 || IsOnlyTime(start, end) || !HasHead(start, end))
                return (-1, -1, -1);
            return (start, end + 1, start);
        }
    }

    /// <summary>Whether a phrase stands where a subject does: at the opening of the sentence, or after a comma, conjunction or mark.</summary>
    private bool OpensClause(int start, int first) =>
        start == first || Is(start - 1, WordClass.Comma | WordClass.Conjunction | WordClass.Quote | WordClass.Stop);

    private bool HasHead(int start, int end)
    {
        for (int i = start; i <= end; i++)
        {
            if ((Is(i, WordClass.Capital) && !Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) || Is(i, WordClass.SpeakerNoun | WordClass.Pronoun))
                return true;
        }

        return false;
    }

    private bool IsOnlyGrammar(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (!Is(i, WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition | WordClass.Time))
                return false;
        }

        return true;
    }

    /// <summary>Whether what follows an inverted cue is its subject: a name or a speaker, and then the end, a comma or more about the speaker.</summary>
    private bool IsPlausibleInversion(int cue, int rightEnd, int end, int first)
    {
        bool named = false;
        for (int i = cue + 1; i < rightEnd; i++)
            named |= Is(i, WordClass.Capital | WordClass.SpeakerNoun | WordClass.Pronoun);
        if (!named)
            return false;
        if (Is(cue - 1, WordClass.Quote))
            return true;
        return rightEnd >= end || Is(rightEnd, WordClass.Comma | WordClass.Stop | WordClass.Time | WordClass.Preposition | WordClass.Relative) || rightEnd - first > 8;
    }

    /// <summary>Adds a second stretch of the statement where one follows: "A," he said, "B."</summary>
    private Attribution Finish(Attribution attribution, int from, int end)
    {
        int limit = Math.Min(end, from + 30);
        for (int i = from; i < limit; i++)
        {
            if (!opens[i])
                continue;
            bool directly = i > from && (Is(i - 1, WordClass.Comma) || Char(i - 1) is ':' or '\u2014' || IsWord(i - 1, "that") || IsWord(i - 1, "and") || IsWord(i - 1, "but"));
            bool otherCue = false;
            for (int k = from; k < i; k++)
                otherCue |= Is(k, WordClass.Cue) && !Is(k, WordClass.SpeakerNoun);
            if (directly && !otherCue)
            {
                attribution.AfterFirst = i;
                attribution.AfterEnd = end;
            }

            break;
        }

        return attribution;
    }

    /// <summary>Whether a stretch holds no word that a clause has: no auxiliary, pronoun or relative.</summary>
    private bool IsPhrase(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Is(i, WordClass.Auxiliary | WordClass.Relative | WordClass.Quote) || (Is(i, WordClass.Pronoun) && !Is(i, WordClass.Determiner)))
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing but time and place follows the cue.</summary>
    private bool PostIsEmpty(int from, int end, CueEntry entry, bool afterMark = false)
    {
        if (from >= end || (afterMark && Is(from, WordClass.Comma)))
            return true;
        if (Is(from, WordClass.Stop) && Char(from) is not ':')
            return true;
        int at = from;
        if (entry.Takes('r') && Is(at, WordClass.Word))
            at = RecipientEnd(at, end);
        if (at >= end)
            return true;
        bool isObject = entry.Takes('p') && !Is(at, WordClass.Time) && !afterMark;
        if (!Is(at, WordClass.Time | WordClass.Preposition | WordClass.Adverb) || isObject)
            return false;
        for (int i = at; i < end; i++)
        {
            if (opens[i] || (IsWord(i, "that") && !(i > 0 && Is(i - 1, WordClass.Preposition))) || Char(i) == ':')
                return false;
            if (Is(i, WordClass.Pronoun) && !Is(i, WordClass.Determiner) && i > at && !Is(i - 1, WordClass.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>The first token of what a cue introduces, over time, place and recipient.</summary>
    private int AfterStart(int cue, int end, CueEntry entry)
    {
        int at = cue + 1;
        if (at >= end)
            return end;
        if (entry.Takes('p') && !entry.Takes('n') && Is(at, WordClass.Preposition) && !Is(at, WordClass.Time) && at + 1 < end && IsParticle(at))
        {
            at++;
        }
        else if (entry.Lemma is "tell" or "inform" or "assure" or "remind" or "notify" or "brief")
        {
            at = RecipientEnd(at, end);
        }

        if (at >= end)
            return end;
        if (Is(at, WordClass.Preposition | WordClass.Time | WordClass.Adverb) || Is(at, WordClass.Comma))
            at = OverAdverbial(at, end);
        while (at < end && (Is(at, WordClass.Comma) || Char(at) is ':'))
            at++;
        return at;
    }

    private bool IsParticle(int at) => Word(at) is "for" or "about" or "on" or "against" or "of" or "at" or "out" or "to" or "with" or "over" or "off" or "into" or "up";

    /// <summary>After "on Tuesday", "in a statement": the "that", mark or pronoun where the statement begins; the same place where none comes.</summary>
    private int OverAdverbial(int from, int end)
    {
        int limit = Math.Min(end, from + 22);
        for (int i = from; i < limit; i++)
        {
            if (opens[i])
                return i > from && Is(i - 1, WordClass.Comma | WordClass.Relative) || Char(Math.Max(from, i - 1)) == ':' ? i : from;
            if (IsWord(i, "that") && i > from)
                return i;
            if (IsWord(i, "that"))
                return from;
            if (Is(i, WordClass.Comma) && i + 1 < limit && IsWord(i + 1, "that"))
                return i + 1;
        }

        int at = from;
        while (at < end && Is(at, WordClass.Time) && !Is(at, WordClass.SpeakerNoun))
            at++;
        if (at == from && at + 1 < end && Is(at, WordClass.Preposition) && Is(at + 1, WordClass.Time))
        {
            at += 2;
            while (at < end && (Is(at, WordClass.Time) || tokens[at].Kind == TokenKind.Number))
                at++;
        }

        return at < end ? at : from;
    }

    private int RecipientEnd(int from, int end)
    {
        if (from >= end || !Is(from, WordClass.Word))
            return from;
        if (Is(from, WordClass.Pronoun))
            return from + 1;
        if (Is(from, WordClass.Preposition | WordClass.Relative | WordClass.Time))
            return from;
        int at = from + 1;
        while (at < end && at - from < 12)
        {
            WordClass c = classes[at];
            if ((c & (WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Time)) != 0)
                break;
            if ((c & (WordClass.Preposition | WordClass.Conjunction)) != 0 && !(Word(at) is "of" or "and" or "at" or "for"))
                break;
            if ((c & WordClass.Cue) != 0 && (c & WordClass.SpeakerNoun) == 0)
                break;
            at++;
        }

        return at;
    }

    private Attribution According(int index, int first, int end, int cue, CueEntry entry)
    {
        Attribution attribution = new(index, cue, entry, cue == first ? AttributionShape.After : AttributionShape.Before);
        if (cue + 2 >= end || !IsWord(cue + 1, "to"))
            return attribution;
        int speakerEnd = Math.Max(cue + 2, NounPhrases.Right(segmented, classes, cue + 2, end));
        while (speakerEnd < end && speakerEnd == cue + 2)
            speakerEnd++;
        attribution.SpeakerFirst = cue + 2;
        attribution.SpeakerEnd = speakerEnd;
        if (cue - first <= 1)
        {
            int comma = speakerEnd;
            while (comma < end && !Is(comma, WordClass.Comma) && comma - speakerEnd < 20)
                comma++;
            if (comma < end && Is(comma, WordClass.Comma))
            {
                attribution.AfterFirst = comma + 1;
                attribution.AfterEnd = end;
            }

            return attribution;
        }

        attribution.BeforeFirst = first;
        attribution.BeforeEnd = Is(cue - 1, WordClass.Comma) ? cue - 1 : cue;
        if (Is(cue - 1, WordClass.Comma) && speakerEnd + 2 < end && Is(speakerEnd, WordClass.Comma)
            && Is(speakerEnd + 1, WordClass.Auxiliary | WordClass.Conjunction))
        {
            attribution.AfterFirst = speakerEnd + 1;
            attribution.AfterEnd = end;
        }

        return attribution;
    }

    /// <summary>
    /// A headline with a colon or dash and who says it, before ("Iraq: the strike …") or after ("the strike … – minister").
    /// </summary>
    private Attribution? Colon(int index, Sentence sentence)
    {
        int first = sentence.FirstToken, end = Trimmed(sentence);
        for (int i = first + 1; i < end - 1; i++)
        {
            bool isColon = Char(i) == ':', isDash = Char(i) is '-' or '\u2013' or '\u2014';
            if (!(isColon || isDash) || !Is(i, WordClass.Stop) || opens[i + 1] && isDash)
                continue;
            if (isColon && i - first < 8 && CanSay(first, i))
                return new Attribution(index, i, ReportingCues.Colon, AttributionShape.Colon) { SpeakerFirst = first, SpeakerEnd = i, AfterFirst = i + 1, AfterEnd = end };
            if (end - i <= 6 && i - first > 2 && CanSay(i + 1, end))
                return new Attribution(index, i, ReportingCues.Colon, AttributionShape.Colon) { SpeakerFirst = i + 1, SpeakerEnd = end, BeforeFirst = first, BeforeEnd = i };
        }

        return null;
    }

    /// <summary>Whether a phrase is made of capital words, and of nouns for speakers and what joins them; or goes on with a subject ("on the dam").</summary>
    private bool CanSay(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (i > first && Word(i) is "on" or "to")
                return true;
            if (!Is(i, WordClass.Capital | WordClass.Possessive | WordClass.Preposition | WordClass.SpeakerNoun))
                return false;
        }

        return true;
    }
}

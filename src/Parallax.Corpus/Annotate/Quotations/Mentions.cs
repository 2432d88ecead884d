namespace Parallax;

/// <summary>
/// Everybody whom a text speaks of, in order, read as far as somebody asks. A pronoun means whoever stands out most before it: a subject more than
/// an object, and each sentence half as much as the one after it. Where two stand out alike nobody can tell.
/// </summary>
internal sealed class Mentions(TextWords words, ReadOnlyMemory<Name> names, SpeakerResolver resolver)
{
    /// <summary>How much of its weight a mention keeps a sentence later.</summary>
    private const double Fading = 0.5;

    /// <summary>How many sentences back a pronoun reaches, and how many mentions.</summary>
    private const int FarthestTurn = 6;
    private const int MostMentions = 100;

    /// <summary>How many times as far as the next one somebody must stand out.</summary>
    private const double Margin = 1.2;

    private const double Subject = 1;
    private const double InnerSubject = 0.6;
    private const double Object = 0.3;
    private const double Modifier = 0.1;
    private const double Asker = 0.25;
    private const double Unsure = 0.8;

    /// <summary>How much of its weight each further mention adds.</summary>
    private const double Again = 0.2;
    private const double OtherSideOfMarks = 0.3;
    private const double InOwnWords = 0.3;

    private readonly List<Mention> all = [];
    private readonly List<(string Entity, double Most, double All)> scores = [];
    private int sentence;
    private int next;
    private int name;
    private int turn;
    private bool isTurn;

    // How many mentions there were after the last description; it is the last mention where that is all.
    private int described;
    // The verb of the last subject, which "…, called Holm a liar" is not said by Holm for.
    private int subjectVerb = -1;
    private readonly int[] turns = new int[words.Segmented.Sentences.Length];

    /// <summary>Whom a pronoun means; null where nobody stands out.</summary>
    public Mention? MeantBy(int pronoun)
    {
        ReadTo(pronoun + 1);
        if (words.Is(pronoun, WordSet.PersonPronoun))
            return Best(pronoun, MentionKind.Person, FarthestTurn);
        return words.Is(pronoun, WordSet.GroupPronoun) ? Best(pronoun, MentionKind.People, 1)
            : words.Is(pronoun, WordSet.ThingPronoun) ? Best(pronoun, MentionKind.Body, 1) : null;
    }

    private Mention? Best(int pronoun, MentionKind kind, int farthest)
    {
        Lexeme written = words.LexemeAt(pronoun);
        Gender gender = SpeakerResolver.GenderOf(written, WordSet.MasculinePronoun, WordSet.FemininePronoun);
        int at = LastBefore(pronoun);
        int own = words.Segmented.SentenceOf(pronoun), now = turns[own];
        int ownWords = TellsOfItself(pronoun) ? int.MaxValue : words.Segmented.Sentences[own].FirstToken;
        bool isMarked = words.Is(pronoun, WordClass.Marked);
        scores.Clear();
        for (int last = Math.Max(0, at - MostMentions); at >= last && now - all[at].Turn <= farthest; at--)
        {
            Mention mention = all[at];
            if (mention.Kind != kind || (kind != MentionKind.Person && mention.Weight < InnerSubject))
                continue;
            Gender other = gender == Gender.Unknown ? Gender.Unknown : resolver.GenderOf(words, mention.Entity);
            if (other != gender && other != Gender.Unknown)
                continue;
            double weight = mention.Weight * Math.Pow(Fading, now - mention.Turn) * (other == gender ? 1 : Unsure);
            weight *= mention.Token >= ownWords ? InOwnWords : 1;
            Score(mention.Entity, words.Is(mention.Token, WordClass.Marked) == isMarked ? weight : weight * OtherSideOfMarks);
        }

        return Winner() is { } entity ? new Mention(entity, kind, pronoun, now, 0) : null;
    }

    private int LastBefore(int token)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = all[middle].Token < token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private void Score(string entity, double weight)
    {
        for (int i = 0; i < scores.Count; i++)
        {
            if (scores[i].Entity == entity)
            {
                scores[i] = (entity, Math.Max(scores[i].Most, weight), scores[i].All + weight);
                return;
            }
        }

        scores.Add((entity, weight, weight));
    }

    private string? Winner()
    {
        (string? best, double most, double second) = (null, 0, 0);
        foreach ((string entity, double one, double sum) in scores)
        {
            double weight = one + (Again * (sum - one));
            if (weight > most)
                (best, most, second) = (entity, weight, most);
            else
                second = Math.Max(second, weight);
        }

        return most >= Margin * second ? best : null;
    }

    /// <summary>
    /// Whether somebody whom the pronoun's own sentence names before it may be meant: not where the statement stands before its cue ("Holm had
    /// left, he said").
    /// </summary>
    private bool TellsOfItself(int pronoun)
    {
        Sentence own = words.Segmented.Sentences[words.Segmented.SentenceOf(pronoun)];
        if (pronoun == own.FirstToken || !words.Is(pronoun - 1, WordClass.Comma | WordClass.Quote | WordClass.Stop))
            return true;
        int cue = pronoun + 1;
        while (cue < own.EndToken && words.Is(cue, WordClass.Adverb | WordClass.Auxiliary))
            cue++;
        bool endsThere = cue + 1 >= own.EndToken || words.Is(pronoun - 1, WordClass.Quote) || words.Is(cue + 1, WordClass.Comma | WordClass.Stop);
        return !(cue < own.EndToken && words.Is(cue, WordClass.Cue) && endsThere);
    }

    private bool Leads(int first) => words.Is(first, WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Conjunction)
        || words.Is(first, WordSet.Condition) || ((words.LexemeAt(first).Endings & WordEnding.Ing) != 0);

    private void ReadTo(int token)
    {
        Sentence[] sentences = words.Segmented.Sentences;
        while (next < token && sentence < sentences.Length)
        {
            Sentence own = sentences[sentence];
            if (next < own.FirstToken)
                next = own.FirstToken;
            if (next == own.FirstToken)
                isTurn = false;
            if (next >= own.EndToken)
            {
                sentence++;
                continue;
            }

            // What somebody is quoted with ends no turn of the text's own.
            if (!isTurn && words.Is(next, WordClass.Word) && !words.Is(next, WordClass.Marked))
            {
                isTurn = true;
                turn++;
            }

            turns[sentence] = turn;

            next = Read(own, next);
        }
    }

    /// <summary>Reads the mention that begins or ends at a token, if one does; the token after it.</summary>
    private int Read(in Sentence own, int at)
    {
        ReadOnlySpan<Name> named = names.Span;
        int start = words.Tokens[at].Start;
        while (name < named.Length && named[name].Span.End <= start)
            name++;
        if (name < named.Length && named[name].Span.Start <= start)
            return ReadName(own, at, named[name]);
        if (words.Is(at, WordSet.PersonPronoun) && !words.Is(at, WordSet.AuthorPronoun))
            ReadPronoun(own, at);
        else if (IsDescription(at, own.EndToken))
            ReadDescription(own, at);
        return at + 1;
    }

    private int ReadName(in Sentence own, int first, Name named)
    {
        int end = first + 1;
        while (end < own.EndToken && words.Tokens[end].Start < named.Span.End)
            end++;
        bool isPerson = named.Kind == NameKind.Person || (named.Kind == NameKind.Other && resolver.IsPersonal(named.Entity));
        if (!isPerson && named.Kind == NameKind.Other)
        {
            if (end == first + 1 && IsDescription(first, own.EndToken))
                ReadDescription(own, first);
            return end;
        }

        double weight = Weigh(own, first, end, isPerson);
        if (named.Kind == NameKind.Other && !resolver.HasSpoken(named.Entity))
            weight *= Unsure * Unsure;

        // "The engineer of the dam, Tomas Rehn, said": the name stands for the phrase before it.
        bool isAfterDescription = described == all.Count && all.Count > 0 && all[^1].Kind == MentionKind.Person;
        if (isPerson && isAfterDescription && IsApposition(first, own) && OnlyPhrase(all[^1].Token, first - 1))
        {
            weight = Math.Max(weight, all[^1].Weight);
            all.RemoveAt(all.Count - 1);
        }

        int before = first - 1;
        bool isWhole = end >= own.EndToken || !words.Is(end, WordClass.Capital | WordClass.SpeakerNoun);
        if (isWhole && before > own.FirstToken && words.IsSmall(before, WordSet.And) && all.Count > 0 && EndsAt(all[^1], before))
        {
            string both = $"{all[^1].Entity} {words.LexemeAt(before).Spelling} {named.Entity}";
            all.Add(new Mention(both, MentionKind.People, all[^1].Token, turn, all[^1].Weight));
        }

        MentionKind kind = isPerson ? MentionKind.Person : end == first + 1 && IsPlural(first) ? MentionKind.People : MentionKind.Body;
        weight *= named.Kind == NameKind.Place ? Unsure : 1;
        all.Add(new Mention(named.Entity, kind, first, turn, weight));
        return end;
    }

    private bool IsApposition(int first, in Sentence own)
    {
        int before = BeforeTitles(own, first);
        return before > own.FirstToken && words.Is(before, WordClass.Comma);
    }

    private bool OnlyPhrase(int from, int to)
    {
        int commas = 0;
        for (int i = from; i <= to; i++)
        {
            commas += words.Is(i, WordClass.Comma) ? 1 : 0;
            if (words.Is(i, WordClass.Auxiliary | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Cue))
                return false;
        }

        return commas == 1;
    }

    private bool EndsAt(Mention mention, int token)
    {
        for (int i = mention.Token; i < token; i++)
        {
            if (!words.Is(i, WordClass.Capital))
                return false;
        }

        return true;
    }

    private void ReadPronoun(in Sentence own, int at)
    {
        if (Best(at, MentionKind.Person, FarthestTurn) is { } meant)
            all.Add(meant with { Turn = turn, Weight = words.Is(at, WordSet.SubjectPronoun) ? Weigh(own, at, at + 1, isPerson: false) : Object });
    }

    /// <summary>Whether a token is the head of a description: a noun for a speaker that no other noun or name follows.</summary>
    private bool IsDescription(int at, int end)
    {
        const WordClass More = WordClass.SpeakerNoun | WordClass.Capital;
        if (!words.Is(at, WordClass.Word) || (at + 1 < end && words.Is(at + 1, More) && !words.Is(at + 1, WordClass.Grammar)))
            return false;
        return words.Is(at, WordClass.SpeakerNoun) || words.Is(at, WordSet.MasculineNoun) || words.Is(at, WordSet.FeminineNoun);
    }

    private bool IsVerbForm(int at) => words.LexemeAt(at).LooksPast || (words.LexemeAt(at).Endings & WordEnding.Ing) != 0;

    private bool IsPlural(int at) => !words.Is(at, WordClass.Grammar | WordClass.Time | WordClass.Cue)
        && (words.LexemeAt(at).Endings & WordEnding.S) != 0 && (words.LexemeAt(at).Endings & WordEnding.Singular) == 0;

    private void ReadDescription(in Sentence own, int head)
    {
        const WordClass Marks = WordClass.Comma | WordClass.Quote | WordClass.Stop;
        const WordClass NoDescription = WordClass.Grammar | WordClass.Time | WordClass.Possessive | Marks;
        const int Longest = 6;
        int first = head;
        while (first > own.FirstToken && head - first < Longest && !words.Is(first - 1, NoDescription) && !IsVerbForm(first - 1))
            first--;
        if (first > own.FirstToken && words.Is(first - 1, WordClass.Determiner))
            first--;
        else if (first > own.FirstToken + 1 && words.Is(first - 1, WordClass.Possessive))
            first -= 2;
        int end = PhraseEnd(own, head + 1);
        if (resolver.DescribedAs(words, first, head, end) is not var (entity, kind))
            return;

        // "Holm, a spokeswoman for the navy": the name stands there already.
        bool isApposition = first > own.FirstToken && words.Is(first - 1, WordClass.Comma) && all.Count > 0 && EndsAt(all[^1], first - 1);

        // "The Harbour Front movement": so does it.
        bool isOfName = all.Count > 0 && all[^1].Kind == kind && head > first && resolver.IsInName(words, head - 1);
        if (isApposition || isOfName)
            return;
        all.Add(new Mention(entity, kind, first, turn, Weigh(own, first, end, isPerson: false)));
        described = all.Count;
    }

    /// <summary>"Doctors at the clinic have": the end of the phrase where a verb follows a preposition's; else the token given.</summary>
    private int PhraseEnd(in Sentence own, int at)
    {
        if (at + 1 >= own.EndToken || !words.IsSmall(at, WordSet.SpeakerJoint))
            return at;
        int end = NounPhrases.Right(words, at + 1, own.EndToken);
        return end > at + 1 && end < own.EndToken && IsVerb(end) ? end : at;
    }

    private int BeforeTitles(in Sentence own, int first)
    {
        const WordClass Premodifier = WordClass.Capital | WordClass.SpeakerNoun | WordClass.Determiner | WordClass.Title | WordClass.Stop
            | WordClass.Possessive;
        int before = first - 1;
        while (before >= own.FirstToken && words.Is(before, Premodifier) && !words.Is(before, WordClass.Preposition)
            && words.Char(before) is not (':' or ';' or ')') && !IsDash(before) && !IsVerbForm(before))
        {
            before--;
        }

        return before;
    }

    private bool IsDash(int at) => words.Char(at) is '\u2014' or '\u2013' or '-';

    /// <summary>How far a mention stands out by its place in the sentence.</summary>
    private double Weigh(in Sentence own, int first, int end, bool isPerson)
    {
        if (end < own.EndToken && words.Is(end, WordClass.Possessive))
            return Object;

        // "The Holm report" is nobody's subject.
        if (isPerson && first > own.FirstToken && words.Is(first - 1, WordSet.Article))
            return Modifier;
        int before = words.Is(first, WordClass.Capital) && !words.Is(first, WordClass.Determiner) ? BeforeTitles(own, first) : first - 1;
        bool isInverted = before > own.FirstToken && before != subjectVerb && words.Is(before, WordClass.Cue)
            && words.Is(before - 1, WordClass.Comma | WordClass.Quote);
        int verb = VerbAfter(own, end);
        bool asks = verb < own.EndToken && words.Is(verb, WordSet.Asking) && !(verb > end && words.Is(verb - 1, WordClass.Auxiliary));
        if (asks)
            return Asker;
        bool hasVerb = verb < own.EndToken && IsVerb(verb);
        int mark = before;
        while (mark > own.FirstToken && words.Is(mark, WordClass.Conjunction) && !words.Is(mark, WordClass.Relative))
            mark--;
        bool isAfterMark = mark > own.FirstToken && words.Is(mark, WordClass.Comma | WordClass.Quote);
        if (isInverted || (isAfterMark && hasVerb && words.Is(verb, WordClass.Cue) && EndsAfter(own, verb)))
        {
            Demote(own.FirstToken);
            return Subject;
        }

        if (Opens(own, before) || (hasVerb && isAfterMark))
        {
            subjectVerb = verb;
            return Subject;
        }

        bool isSubject = hasVerb && before >= own.FirstToken && (!words.Is(before, WordClass.Preposition) || words.Is(before, WordSet.ClauseOpener));
        return isSubject ? InnerSubject : Object;
    }

    private bool EndsAfter(in Sentence own, int cue) =>
        cue + 1 >= own.EndToken || words.Is(cue + 1, WordClass.Comma | WordClass.Stop | WordClass.Quote);

    /// <summary>"Barrow had lost, Engelm said": whom the statement before a cue names comes after whoever says it.</summary>
    private void Demote(int from)
    {
        for (int i = all.Count - 1; i >= 0 && all[i].Token >= from; i--)
            all[i] = all[i] with { Weight = all[i].Weight * InOwnWords };
    }

    private bool IsVerb(int at) => words.Is(at, WordClass.Auxiliary | WordClass.Cue) || words.LexemeAt(at).LooksPast;

    /// <summary>The token after a mention, over an apposition between commas or brackets and over adverbs.</summary>
    private int VerbAfter(in Sentence own, int end)
    {
        const int LongestApposition = 25;
        // "The Harbour Front movement promised": the noun goes with the name.
        int at = end;
        if (at + 1 < own.EndToken && words.Is(at, WordClass.SpeakerNoun) && !words.Is(at, WordClass.Capital | WordClass.Cue))
            at++;
        for (int times = 0; times < 2 && at < own.EndToken && (words.Is(at, WordClass.Comma) || words.Char(at) == '('); times++)
        {
            char closing = words.Is(at, WordClass.Comma) ? ',' : ')';
            int close = at + 1;
            while (close < own.EndToken && close - at < LongestApposition && words.Char(close) != closing)
                close++;
            at = close + 1;
        }

        while (at < own.EndToken && at - end < LongestApposition + 4 && words.Is(at, WordClass.Adverb | WordClass.Time))
            at++;
        return at;
    }

    /// <summary>Whether what follows a token opens its sentence, or the clause after an opening phrase: "In March, Holm …".</summary>
    private bool Opens(in Sentence own, int before)
    {
        const WordClass Opening = WordClass.Conjunction | WordClass.Adverb | WordClass.Time;
        while (before >= own.FirstToken && words.Is(before, Opening) && !words.Is(before, WordClass.Preposition))
            before--;
        if (before < own.FirstToken)
            return true;
        if (!words.Is(before, WordClass.Comma | WordClass.Quote))
            return false;
        if (words.Is(before, WordClass.Quote))
            return before == own.FirstToken || words.Is(before - 1, WordClass.Marked | WordClass.Comma);
        for (int i = own.FirstToken; i < before; i++)
        {
            if (words.Is(i, WordClass.Comma))
                return false;
        }

        return Leads(own.FirstToken);
    }
}

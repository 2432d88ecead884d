namespace Parallax;

/// <summary>
/// Finds the clauses and nouns for acts of harm and force, with their grammar and who is named as acting. One pass over the tokens; only beside a
/// word of <c>data/language/en/force-events.tsv</c> are the neighbours looked at.
/// </summary>
internal sealed class AgentAnnotator
{
    private const int NearestClauses = 16;

    private readonly Language lists;

    /// <summary>An annotator for English.</summary>
    public AgentAnnotator()
        : this(Language.English)
    {
    }

    internal AgentAnnotator(Language lists) => this.lists = lists;

    /// <summary>All that is found in <paramref name="article"/>, in the order of the texts and of the places in them.</summary>
    public IReadOnlyList<AgentClause> Annotate(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        TextWords[] texts = lists.Read(article);
        IReadOnlyList<Name> names = new NameAnnotator(lists).Annotate(texts);
        return Annotate(texts, [.. texts.Select(text => new NameGuard(text, names))]);
    }

    /// <summary>The same, with the words of each text, and what guards its names, already known.</summary>
    internal static IReadOnlyList<AgentClause> Annotate(TextWords[] texts, IReadOnlyList<NameGuard> guards)
    {
        List<AgentClause> found = [];
        for (int t = 0; t < texts.Length; t++)
        {
            Sentence[] sentences = texts[t].Segmented.Sentences;
            for (int s = 0; s < sentences.Length; s++)
                Read(texts[t].In(sentences[s]), s, guards[t], found);
        }

        return found;
    }

    private static void Read(Clause words, int sentence, NameGuard guard, List<AgentClause> found)
    {
        int firstOfSentence = found.Count;
        for (int at = words.First; at < words.End; at++)
        {
            if (words.Act(at) is not { } act)
                continue;
            int end = FormReader.AfterWord(at, act);
            if (guard.IsName(sentence, at, end) || FormReader.Rule(words, at, act) is not { } rule)
                continue;
            AgentForm form = FormReader.FormOf(rule);
            AgentFinder.Parties parties = new AgentFinder(words).Of(form, at, act);
            int owner = parties.OwnedBy < 0 ? -1 : OwnerIn(found, firstOfSentence, words.Tokens[parties.OwnedBy].Start);
            if (owner >= 0)
                found[owner] = Extended(words, found[owner], words.Span(at, end), parties.Affected);
            else
                found.Add(Clause(words, words.Span(at, end), act, form, parties) with { Rule = new Rule(rule) });
        }
    }

    // The noun stands a few words before its relative clause, so a few clauses back are enough.
    private static int OwnerIn(List<AgentClause> found, int first, int start)
    {
        for (int i = found.Count - 1; i >= Math.Max(first, found.Count - NearestClauses); i--)
        {
            if (found[i].Form == AgentForm.Noun && found[i].Word.Start == start)
                return i;
        }

        return -1;
    }

    private static AgentClause Clause(Clause words, TextSpan word, ForceWord act, AgentForm form, AgentFinder.Parties parties)
    {
        TextSpan? agent = SpanOf(words, parties.Agent);
        TextSpan? affected = SpanOf(words, parties.Affected);
        return new AgentClause(
            words.Words.Segmented.Part,
            Hull(Hull(word, agent), affected),
            word,
            act.Lemma,
            form == AgentForm.Passive && agent is not null ? AgentForm.PassiveWithAgent : form,
            agent?.In(words.Text).ToString(),
            affected?.In(words.Text).ToString());
    }

    // A strike that killed three: the noun's clause takes in the verb, and what it befell where the noun itself does not say.
    private static AgentClause Extended(Clause words, AgentClause noun, TextSpan verb, TokenRange? affected)
    {
        TextSpan? party = SpanOf(words, affected);
        return noun with
        {
            Span = Hull(Hull(noun.Span, verb), party),
            Affected = noun.Affected ?? party?.In(words.Text).ToString(),
        };
    }

    private static TextSpan? SpanOf(Clause words, TokenRange? range) => range is { } tokens ? words.Span(tokens.First, tokens.End) : null;

    private static TextSpan Hull(TextSpan one, TextSpan? other) =>
        other is not { } both ? one : TextSpan.FromBounds(Math.Min(one.Start, both.Start), Math.Max(one.End, both.End));
}

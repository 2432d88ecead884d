namespace Parallax;

/// <summary>
/// Finds the clauses and nouns for acts of harm and force, with their grammar and who is named as acting. One pass over the tokens; only beside a word of
/// <c>data/language/en/force-events.tsv</c> are the neighbours looked at.
/// </summary>
public sealed class AgentAnnotator : IAnnotator<AgentClause>
{
    private const int NearestClauses = 16;

    private readonly Language lists;
    private readonly AgentFinder finder;

    /// <summary>An annotator for English.</summary>
    public AgentAnnotator()
        : this(Language.English)
    {
    }

    internal AgentAnnotator(Language lists)
    {
        this.lists = lists;
        finder = new AgentFinder(lists.Names, lists.Vocabulary);
    }

    /// <inheritdoc/>
    public IReadOnlyList<AgentClause> Annotate(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        TextWords[] texts = lists.Read(article);
        IReadOnlyList<Name> names = new NameAnnotator(lists).Annotate(article, texts);
        return Annotate(article, texts, [.. article.Texts.Select(text => new NameGuard(text, names))]);
    }

    /// <summary>The same, with the words of each text, and what guards its names, already known.</summary>
    internal IReadOnlyList<AgentClause> Annotate(SegmentedArticle article, TextWords[] texts, IReadOnlyList<NameGuard> guards)
    {
        List<AgentClause> found = [];
        for (int t = 0; t < article.Texts.Count; t++)
        {
            SegmentedText text = article.Texts[t];
            for (int s = 0; s < text.Sentences.Count; s++)
                Read(text, texts[t].In(text.Sentences[s]), s, guards[t], found);
        }

        return found;
    }

    private void Read(SegmentedText text, Clause words, int sentence, NameGuard guard, List<AgentClause> found)
    {
        int firstOfSentence = found.Count;
        for (int at = words.First; at < words.End; at++)
        {
            if (words.Act(at) is not { } act || guard.IsName(sentence, at, FormReader.AfterWord(at, act)) || FormReader.Read(words, at, act) is not { } form)
                continue;
            AgentFinder.Parties parties = form switch
            {
                AgentForm.Active => finder.OfActive(words, at, act),
                AgentForm.Noun => finder.OfNoun(words, at, act),
                AgentForm.Intransitive => AgentFinder.OfIntransitive(words, at, act),
                _ => finder.OfPassive(words, at, act),
            };
            int owner = parties.OwnedBy < 0 ? -1 : OwnerIn(found, firstOfSentence, words.Tokens[parties.OwnedBy].Start);
            TextSpan word = words.Span(at, FormReader.AfterWord(at, act));
            if (owner >= 0)
                found[owner] = Extended(text.Text, words, found[owner], word, parties.Affected);
            else
                found.Add(Clause(text, words, word, act, form, parties));
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

    private static AgentClause Clause(SegmentedText text, Clause words, TextSpan word, ForceWord act, AgentForm form, AgentFinder.Parties parties)
    {
        TextSpan? agent = parties.Agent is { } acting ? words.Span(acting.First, acting.End) : null;
        TextSpan? affected = parties.Affected is { } party ? words.Span(party.First, party.End) : null;
        return new AgentClause(
            text.Part,
            Hull(Hull(word, agent), affected),
            word,
            act.Lemma,
            form == AgentForm.Passive && agent is not null ? AgentForm.PassiveWithAgent : form,
            agent?.In(text.Text).ToString(),
            affected?.In(text.Text).ToString());
    }

    // A strike that killed three: the noun's clause takes in the verb, and what it befell where the noun itself does not say.
    private static AgentClause Extended(string text, Clause words, AgentClause noun, TextSpan verb, TokenRange? affected)
    {
        TextSpan? party = affected is { } range ? words.Span(range.First, range.End) : null;
        return noun with
        {
            Span = Hull(Hull(noun.Span, verb), party),
            Affected = noun.Affected ?? party?.In(text).ToString(),
        };
    }

    private static TextSpan Hull(TextSpan one, TextSpan? other) =>
        other is not { } both ? one : TextSpan.FromBounds(Math.Min(one.Start, both.Start), Math.Max(one.End, both.End));
}

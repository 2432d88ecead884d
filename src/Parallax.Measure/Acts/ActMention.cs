namespace Parallax;

/// <summary>A term for an act with what its sentence and its article say of the act.</summary>
internal sealed class ActMention(int article, Term term, ActPhrase phrase, int sentence)
{
    /// <summary>Number of the article in the corpus, from 0.</summary>
    public int Article { get; } = article;

    public Term Term { get; } = term;

    public ActPhrase Phrase { get; } = phrase;

    /// <summary>Number of the sentence in the article, the title's first.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>The noun or verb in its form there, folded.</summary>
    public string Word { get; init; } = "";

    /// <summary>Who was killed, or was the target.</summary>
    public List<PersonGroup> Persons { get; } = [];

    /// <summary>How many of what were killed.</summary>
    public (double Number, string Of)? Count { get; init; }

    /// <summary>Where: a city or other place that is no country.</summary>
    public string? Place { get; init; }

    /// <summary>What was attacked, where it is no person.</summary>
    public string? Target { get; init; }

    /// <summary>Who is named as acting, folded.</summary>
    public string? Agent { get; init; }

    /// <summary>Number of the event that the article tells.</summary>
    public int Event { get; init; }

    /// <summary>Whether it stands with a year that is not the article's.</summary>
    public bool IsOfOtherYear { get; init; }

    /// <summary>The event, or the other year, that the act belongs to.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Whom or what the act befell, as far as the sentence says.</summary>
    public ActParty? Party => Phrase.Killed ?? Phrase.Affected;

    /// <summary>What was found.</summary>
    public ActTold Told { get; set; } = new(ActUse.NotTold, null);

    /// <summary>The act by what its own sentence says; null where that is not enough.</summary>
    public FoundAct? Own { get; set; }
}

/// <summary>An act while its mentions are being gathered.</summary>
internal sealed class FoundAct(string scope, bool isPlural)
{
    public string Scope { get; } = scope;

    public bool IsPlural { get; } = isPlural;

    /// <summary>The act that this one was found to be.</summary>
    public FoundAct? Same { get; set; }

    public PersonGroup? Person { get; init; }

    public HashSet<(double, string)> Counts { get; } = [];

    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Targets { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Agents { get; } = new(StringComparer.Ordinal);

    public List<ActMention> Mentions { get; } = [];

    public void Add(ActMention mention)
    {
        Mentions.Add(mention);
        mention.Own = this;
        Words.Add(mention.Word);
        if (mention.Count is { } count)
            Counts.Add(count);
        if (mention.Place is { } place)
            Places.Add(place);
        if (mention.Target is { } target)
            Targets.Add(target);
        if (mention.Agent is { } agent)
            Agents.Add(agent);
    }

    /// <summary>Whether a mention says something else of place, target or number.</summary>
    public bool Contradicts(ActMention mention) =>
        mention.Phrase.IsPlural != IsPlural
        || (mention.Place is { } place && Places.Count > 0 && !Places.Contains(place))
        || (mention.Target is { } target && !Targets.Contains(target) && (Targets.Count > 0 || Person is not null))
        || (mention.Count is { } count && Counts.Count > 0 && !Counts.Contains(count) && mention.Place is null);
}

namespace Parallax;

/// <summary>Where a cue's statement stands, seen from the cue.</summary>
internal enum AttributionShape : byte
{
    /// <summary>Rasool said the strike …</summary>
    After,

    /// <summary>The strike …, Rasool said. The strike …, said Rasool.</summary>
    Before,

    /// <summary>The strike, Rasool said, was …</summary>
    Split,

    /// <summary>…, saying the strike …</summary>
    Participle,

    /// <summary>… to say the strike …</summary>
    Infinitive,

    /// <summary>A cue without a subject beside it: a passive, a cue noun.</summary>
    Bare,

    /// <summary>Iraq: the strike …</summary>
    Colon,
}

/// <summary>
/// A cue that may attribute a statement, with where the statement and the speaker would stand; all by token index. One object is used for one
/// candidate after another (<see cref="AttributionPool"/>).
/// </summary>
internal sealed class Attribution
{
    /// <summary>Index of its sentence.</summary>
    public int Sentence { get; private set; }

    /// <summary>The cue's head word.</summary>
    public int Cue { get; private set; }

    /// <summary>What the cue list says of it.</summary>
    public CueEntry Entry { get; private set; } = ReportingCues.Colon;

    /// <summary>Where the statement stands.</summary>
    public AttributionShape Shape { get; private set; }

    /// <summary>The rule that put it together.</summary>
    public RuleCode Rule { get; private set; }

    /// <summary>First token of the speaker's mention; −1 where there is none.</summary>
    public int SpeakerFirst { get; private set; }

    /// <summary>Token after the speaker's mention.</summary>
    public int SpeakerEnd { get; private set; }

    /// <summary>Whether the cue is a passive whose subject is not who says it: "Moscow was accused of".</summary>
    public bool HidesSpeaker { get; set; }

    /// <summary>First token of the statement before the cue; equal to its end where there is none.</summary>
    public int BeforeFirst { get; private set; }

    /// <summary>Token after the statement before the cue.</summary>
    public int BeforeEnd { get; private set; }

    /// <summary>First token of the statement after the cue; equal to its end where there is none.</summary>
    public int AfterFirst { get; set; }

    /// <summary>Token after the statement after the cue.</summary>
    public int AfterEnd { get; set; }

    /// <summary>Whether a statement stands before the cue.</summary>
    public bool HasBefore => BeforeEnd > BeforeFirst;

    /// <summary>Whether a statement stands after the cue.</summary>
    public bool HasAfter => AfterEnd > AfterFirst;

    /// <summary>Whether a speaker was found.</summary>
    public bool HasSpeaker => SpeakerFirst >= 0;

    /// <summary>How sure the cue model is, as log-odds.</summary>
    public float LogOdds { get; set; }

    /// <summary>Whether another attribution has its statement.</summary>
    public bool IsDouble { get; set; }

    /// <summary>Begins anew, with neither speaker nor statement.</summary>
    public void Begin(int sentence, int cue, CueEntry entry, AttributionShape shape)
    {
        (Sentence, Cue, Entry, Shape) = (sentence, cue, entry, shape);
        (SpeakerFirst, SpeakerEnd) = (-1, -1);
        (BeforeFirst, BeforeEnd) = (0, 0);
        (AfterFirst, AfterEnd) = (0, 0);
        (HidesSpeaker, IsDouble) = (false, false);
    }

    /// <summary>Says which rule put it together.</summary>
    public Attribution Because(RuleCode rule)
    {
        Rule = rule;
        return this;
    }

    /// <summary>Says who speaks.</summary>
    public Attribution By(int first, int end)
    {
        (SpeakerFirst, SpeakerEnd) = (first, end);
        return this;
    }

    /// <summary>Says which statement stands before the cue.</summary>
    public Attribution Before(int first, int end)
    {
        (BeforeFirst, BeforeEnd) = (first, end);
        return this;
    }

    /// <summary>Says which statement stands after the cue.</summary>
    public Attribution After(int first, int end)
    {
        (AfterFirst, AfterEnd) = (first, end);
        return this;
    }

    /// <summary>Whether a token stands in the statement after the cue.</summary>
    public bool HoldsAfter(int token) => token >= AfterFirst && token < AfterEnd;
}

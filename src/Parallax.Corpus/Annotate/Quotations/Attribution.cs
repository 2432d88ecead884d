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

/// <summary>A cue that may attribute a statement, with where the statement and the speaker would stand; all by token index.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Cue">The cue's head word.</param>
/// <param name="Entry">What the cue list says of it.</param>
/// <param name="Shape">Where the statement stands.</param>
internal sealed record Attribution(int Sentence, int Cue, CueEntry Entry, AttributionShape Shape)
{
    /// <summary>First token of the speaker's mention; −1 where there is none.</summary>
    public int SpeakerFirst { get; set; } = -1;

    /// <summary>Token after the speaker's mention.</summary>
    public int SpeakerEnd { get; set; } = -1;

    /// <summary>Whether the cue is a passive whose subject is not who says it: "Moscow was accused of".</summary>
    public bool HidesSpeaker { get; init; }

    /// <summary>First token of the statement before the cue; equal to its end where there is none.</summary>
    public int BeforeFirst { get; set; }

    /// <summary>Token after the statement before the cue.</summary>
    public int BeforeEnd { get; set; }

    /// <summary>First token of the statement after the cue; equal to its end where there is none.</summary>
    public int AfterFirst { get; set; }

    /// <summary>Token after the statement after the cue.</summary>
    public int AfterEnd { get; set; }

    /// <summary>Whether there is any statement.</summary>
    public bool HasContent => BeforeEnd > BeforeFirst || AfterEnd > AfterFirst;

    /// <summary>How sure the cue model is, as log-odds.</summary>
    public float LogOdds { get; set; }
}

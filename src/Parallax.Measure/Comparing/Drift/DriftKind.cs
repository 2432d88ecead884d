namespace Parallax;

/// <summary>How two renderings of one statement differ. What stands in the texts; not who changed it, nor why.</summary>
public enum DriftKind
{
    /// <summary>In marks in the first, without them in the second.</summary>
    MarksDropped,

    /// <summary>Without marks in the first, in marks in the second.</summary>
    MarksAdded,

    /// <summary>Words of the first are not in the second, and no ellipsis says so.</summary>
    Cut,

    /// <summary>In marks in both, in other words.</summary>
    Reworded,

    /// <summary>Said by somebody else, or by somebody described more generally.</summary>
    SpeakerChanged,

    /// <summary>Somebody or something else does it.</summary>
    SubjectChanged,

    /// <summary>The cues say different things about the statement: said, claimed (<see cref="CueStance"/>).</summary>
    CueStanceChanged,

    /// <summary>Another quantity of the same thing: three, at least three, two.</summary>
    NumberChanged,

    /// <summary>Somebody's statement in the first, in the outlet's own voice (or in marks without a speaker) in the second.</summary>
    AttributionDropped,

    /// <summary>"We", "our" in marks in the first, outside marks in the second.</summary>
    FirstPersonOutsideMarks,
}

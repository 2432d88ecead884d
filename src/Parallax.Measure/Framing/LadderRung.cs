namespace Parallax;

/// <summary>
/// How near to the outlet's own voice words stand. None is better than another: an outlet may take words over because it has reason to.
/// </summary>
public enum LadderRung
{
    /// <summary>In quotation marks, with a speaker.</summary>
    Quoted,

    /// <summary>In quotation marks, no speaker found.</summary>
    Uncredited,

    /// <summary>Reported without marks.</summary>
    Attributed,

    /// <summary>The outlet's own voice in the text.</summary>
    Own,

    /// <summary>The outlet's own voice in a headline or subheading.</summary>
    OwnHeadline,
}

/// <summary>Puts voices on rungs.</summary>
internal static class LadderRungs
{
    /// <summary>The rung of a voice in a kind of block.</summary>
    public static LadderRung Of(Voice voice, BlockKind block) => voice switch
    {
        Voice.Quoted => LadderRung.Quoted,
        Voice.Uncredited => LadderRung.Uncredited,
        Voice.Attributed => LadderRung.Attributed,
        _ => IsHeadline(block) ? LadderRung.OwnHeadline : LadderRung.Own,
    };

    /// <summary>Whether a block is a headline or subheading.</summary>
    public static bool IsHeadline(BlockKind block) => block is BlockKind.Headline or BlockKind.Heading;

    /// <summary>The rung of a place.</summary>
    public static LadderRung Of(Place place) => Of(place.Voice, place.Block);
}

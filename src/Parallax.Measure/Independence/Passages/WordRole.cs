namespace Parallax;

/// <summary>What a word of a shared passage tells about a common text; in ascending order.</summary>
internal enum WordRole : byte
{
    /// <summary>Nothing: it stands outside the running text, or where the outlet speaks of itself.</summary>
    Furniture,

    /// <summary>Little: it is quoted, and others may quote the same.</summary>
    Quoted,

    /// <summary>It is the writer's own.</summary>
    Own,
}

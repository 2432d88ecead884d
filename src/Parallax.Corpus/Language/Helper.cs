namespace Parallax.Parts;

/// <summary>What an auxiliary tells of the verb after it.</summary>
public enum Helper
{
    /// <summary>It is no auxiliary.</summary>
    None,

    /// <summary>is, was, been: a participle after it is passive, a form in -ing active.</summary>
    Be,

    /// <summary>got killed: passive.</summary>
    Get,

    /// <summary>has killed: active.</summary>
    Have,

    /// <summary>will, can, did: the dictionary form after it is a verb.</summary>
    Modal,

    /// <summary>to: the same.</summary>
    To,
}

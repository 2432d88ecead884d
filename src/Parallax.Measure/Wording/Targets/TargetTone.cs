namespace Parallax.Parts;

/// <summary>What tone the words around a name have towards whom it names, as readers of news judged it.</summary>
public enum TargetTone
{
    /// <summary>They say something bad of it, or that something bad is done by it or said of it.</summary>
    Negative,

    /// <summary>Neither, or both.</summary>
    Neutral,

    /// <summary>They say something good of it.</summary>
    Positive,
}

namespace Parallax.Parts;

/// <summary>What the texts are divided by, for comparing their words.</summary>
public enum KeynessBy
{
    /// <summary>Who publishes them.</summary>
    Outlet,

    /// <summary>Each article by itself. One text is too little for inference, so this gives what stands in aligned sentences only.</summary>
    Article,

    /// <summary>The side of who is quoted; words in quotations are all that is compared.</summary>
    Side,

    /// <summary>The event that they tell.</summary>
    Event,

    /// <summary>The month of publication; articles without a date are left out.</summary>
    Month,

    /// <summary>The day of publication, likewise.</summary>
    Day,
}

namespace Parallax;

/// <summary>What speakers are counted by.</summary>
public enum SpeakersAs
{
    /// <summary>Each person or body, over all articles (<see cref="Measures.Persons"/>).</summary>
    Person,

    /// <summary>What the speaker is (<see cref="SpeakerRole"/>).</summary>
    Role,

    /// <summary>The side that the speaker belongs to (<see cref="Sides"/>).</summary>
    Side,

    /// <summary>Whether a name stands for the speaker (<see cref="SourceNaming"/>).</summary>
    Naming,
}

/// <summary>How a source is given to the reader.</summary>
public enum SourceNaming
{
    /// <summary>A person, by name.</summary>
    NamedPerson,

    /// <summary>A body or place: by name, or by a common noun for one ("the government", "police").</summary>
    Body,

    /// <summary>
    /// People described and not named: "a senior official", "security sources". A body's name in the description does not name them.
    /// </summary>
    Unnamed,

    /// <summary>What speaks on paper or in a recording: "a statement".</summary>
    Document,

    /// <summary>No speaker was found, or a pronoun that could not be followed to one.</summary>
    NotFound,
}

namespace Parallax;

/// <summary>Who speaks under which spellings. A report names speakers as each article does, and has no section of it.</summary>
internal static class PersonsComparison
{
    public static Comparison<Persons> Described { get; } = new("persons", "who is one and the same under several spellings")
    {
        TakesRows = false,
        IsInReport = false,
        Measure = static asked => asked.Corpus.Persons(),
        Table = static persons => persons.Table(),
        Settings = static persons => persons.Settings,
    };
}

namespace Parallax;

/// <summary>A comparison, described once: report, contents, provenance, command line, its help and notebooks are made of this.</summary>
/// <param name="name">What is typed: "terms".</param>
/// <param name="shows">What it shows, in a few words: "what things are called".</param>
public abstract class Comparison(string name, string shows)
{
    /// <summary>What is typed: "terms".</summary>
    public string Name { get; } = name;

    /// <summary>What it shows, in a few words: "what things are called".</summary>
    public string Shows { get; } = shows;

    /// <summary>What stands over its section of a report.</summary>
    public string Heading { get; init; } = Capital(shows);

    /// <summary>What its settings are called in a report's provenance.</summary>
    public string SettingsName { get; init; } = Capital(name);

    /// <summary>Whether its rows can be articles or outlets, as the user wants.</summary>
    public bool TakesRows { get; init; } = true;

    /// <summary>Whether it has a section in reports.</summary>
    public bool IsInReport { get; init; } = true;

    /// <summary>How else it can be asked for.</summary>
    public IReadOnlyList<ComparisonOption> Options { get; init; } = [];

    /// <summary>What its section is called by links; null for its name.</summary>
    internal string? SectionId { get; init; }

    /// <summary>Its section's id and heading where they depend on the corpus.</summary>
    internal Func<Comparing, (string Id, string Heading)>? Titled { get; init; }

    /// <summary>Whether it shows what a report's findings were made of, and measures nothing itself.</summary>
    internal bool IsOfFindings { get; init; }

    /// <summary>Makes it of texts that are only read, one after another; null where articles have to be annotated.</summary>
    public Func<IEnumerable<Article>, Compared>? OfTexts { get; init; }

    /// <summary>Makes its tables.</summary>
    public abstract Compared Compare(Comparing asked);

    internal abstract void Prepare(Comparing asked);

    internal abstract void Write(SectionWriter page);

    internal abstract IEnumerable<(string Name, IReadOnlyList<Setting> Settings)> Provenance(Comparing asked);
}

/// <summary>A way in which a comparison can be asked for.</summary>
/// <param name="Name">What is typed after two hyphens: "measure".</param>
/// <param name="Says">What its values do, as a sentence that goes on after "Of terms: ".</param>
/// <param name="Values">What it can be; the first without being asked. None: anything, as <see cref="Example"/> says.</param>
public sealed record ComparisonOption(string Name, string Says, params IReadOnlyList<string> Values)
{
    /// <summary>What stands for its value in the command's help, where that can be anything: "FILE".</summary>
    public string? Example { get; init; }
}

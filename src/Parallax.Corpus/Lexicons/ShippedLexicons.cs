namespace Parallax;

/// <summary>The lexicons in <c>data/lexicons</c>, embedded, each read when it is first asked for.</summary>
internal static class ShippedLexicons
{
    /// <summary>Their names, the starter lexicon first.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "political-violence", "protest-and-policing", "migration",
        "government-and-elections", "war-and-occupation", "labour-and-economy", "climate-and-energy", "courts-and-crime",
    ];

    private static readonly Dictionary<string, Lazy<Lexicon>> Lexicons =
        Names.ToDictionary(static name => name, static name => new Lazy<Lexicon>(() => Read(name)), StringComparer.Ordinal);

    public static IReadOnlyList<Lexicon> All => [.. Names.Select(Named)];

    public static Lexicon Named(string name) => Lexicons[name].Value;

    private static Lexicon Read(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"lexicons/{name}.yaml")
            ?? throw new InvalidOperationException($"The assembly lacks lexicons/{name}.yaml.");
        using StreamReader reader = new(stream);
        return Lexicon.Parse(reader, name);
    }
}

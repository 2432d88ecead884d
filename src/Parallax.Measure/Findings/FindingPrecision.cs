using System.Globalization;

namespace Parallax.Parts;

/// <summary>How often findings of a kind were right when they were read by hand: the rows of data/gold/first-screen.tsv.</summary>
/// <param name="Right">How many were right.</param>
/// <param name="Read">How many were read; 0 where none was.</param>
public readonly record struct FindingPrecision(int Right, int Read)
{
    private const double Minimum = 35.0 / 50;

    private static readonly Lazy<Dictionary<FindingKind, FindingPrecision>> Known = new(ReadAll);

    /// <summary>Whether a finding of this kind may stand on a first screen.</summary>
    public bool Suffices => Read == 0 || Right >= Minimum * Read;

    /// <summary>What was measured of a kind.</summary>
    public static FindingPrecision Of(FindingKind kind) => Known.Value.GetValueOrDefault(kind);

    private static Dictionary<FindingKind, FindingPrecision> ReadAll()
    {
        using Stream stream = typeof(FindingPrecision).Assembly.GetManifestResourceStream("first-screen.tsv")
            ?? throw new InvalidOperationException("The measured precisions are not in the assembly.");
        using StreamReader reader = new(stream);
        Dictionary<FindingKind, FindingPrecision> known = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [string kind, string right, string read])
                continue;
            known[Enum.Parse<FindingKind>(kind, ignoreCase: true)] =
                new FindingPrecision(int.Parse(right, CultureInfo.InvariantCulture), int.Parse(read, CultureInfo.InvariantCulture));
        }

        return known;
    }
}

using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace Parallax.Tests;

/// <summary>
/// Settings of property tests whose inputs are the same in every run, so that a failure can be repeated. Other inputs are tried by hand with
/// another number in the environment variable PARALLAX_SEED.
/// </summary>
internal static class Seeded
{
    private const ulong Usual = 20310504;

    /// <summary>So many inputs, growing up to a size.</summary>
    public static Config Inputs(int count, int largest = 100) => Config.QuickThrowOnFailure
        .WithMaxTest(count)
        .WithEndSize(largest)
        .WithReplay(new Replay(new Rnd(Seed()), FSharpOption<int>.None));

    private static ulong Seed() =>
        Environment.GetEnvironmentVariable("PARALLAX_SEED") is { Length: > 0 } given ? ulong.Parse(given, CultureInfo.InvariantCulture) : Usual;
}

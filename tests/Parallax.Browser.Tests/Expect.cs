namespace Parallax.Tests;

/// <summary>Expects nothing to be found, and says in full what was.</summary>
internal static class Expect
{
    public static void None(IReadOnlyCollection<string> findings)
    {
        if (findings.Count > 0)
            Assert.Fail(string.Join('\n', findings));
    }
}

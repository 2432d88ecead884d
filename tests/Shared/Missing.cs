namespace Parallax.Tests;

/// <summary>What a test needs and a machine may lack.</summary>
internal static class Missing
{
    /// <summary>Skips the test, saying why; where CI=true, nothing may be missing, and it fails.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Because(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }
}

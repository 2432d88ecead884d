using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>Refuses the values of options that are not allowed, with a sentence that says what is.</summary>
internal static class Allowed
{
    /// <summary>A number of things.</summary>
    /// <exception cref="ArgumentException">It is less than <paramref name="least"/>.</exception>
    public static int AtLeast(int least, int value, [CallerMemberName] string option = "") =>
        value >= least ? value : throw Refused(option, value, $"be at least {least}");

    /// <summary>A weight.</summary>
    /// <exception cref="ArgumentException">It is less than <paramref name="least"/>.</exception>
    public static double AtLeast(double least, double value, [CallerMemberName] string option = "") =>
        value >= least ? value : throw Refused(option, value, $"be at least {least}");

    /// <summary>A weight that cannot be <paramref name="bound"/> itself.</summary>
    /// <exception cref="ArgumentException">It is not larger.</exception>
    public static double Above(double bound, double value, [CallerMemberName] string option = "") =>
        value > bound ? value : throw Refused(option, value, $"be above {bound}");

    /// <summary>A share that is more than none.</summary>
    /// <exception cref="ArgumentException">It is not above 0 and at most 1.</exception>
    public static double Share(double value, [CallerMemberName] string option = "") =>
        value is > 0 and <= 1 ? value : throw Refused(option, value, "be above 0 and at most 1");

    /// <summary>A share that may be none or all.</summary>
    /// <exception cref="ArgumentException">It is not 0 to 1.</exception>
    public static double Part(double value, [CallerMemberName] string option = "") =>
        value is >= 0 and <= 1 ? value : throw Refused(option, value, "lie between 0 and 1");

    /// <summary>The level of an interval, or the rate of an error.</summary>
    /// <exception cref="ArgumentException">It is not above 0 and below 1.</exception>
    public static double Level(double value, [CallerMemberName] string option = "") =>
        value is > 0 and < 1 ? value : throw Refused(option, value, "be above 0 and below 1");

    private static ArgumentException Refused<T>(string option, T value, string allowed) =>
        new($"{option} cannot be {value}; it must {allowed}.", nameof(value));
}

using System.Globalization;

namespace Parallax;

/// <summary>Says which values an option can have.</summary>
internal static class Choices
{
    /// <summary>Tells what is wrong where <paramref name="chosen"/> is none of those allowed; null is no choice, and right.</summary>
    /// <param name="chosen">What was typed.</param>
    /// <param name="allowed">The words that can be typed.</param>
    /// <param name="sentence">What to say: {0} is the word typed, {1} what may have been meant, {2} what is allowed.</param>
    /// <param name="addError">Takes the sentence.</param>
    public static void Check(string? chosen, string[] allowed, string sentence, Action<string> addError)
    {
        if (chosen is not null && !allowed.Contains(chosen))
            addError(string.Format(CultureInfo.InvariantCulture, sentence, chosen, Meant(chosen, allowed), OneOf(allowed)));
    }

    /// <summary>"table, csv or json".</summary>
    public static string OneOf(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";

    private static string Meant(string typed, string[] allowed) => Nearest.To(typed, allowed) is { } near ? $"Did you mean '{near}'? " : "";
}

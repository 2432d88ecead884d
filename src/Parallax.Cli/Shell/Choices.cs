using System.CommandLine;
using System.Globalization;

namespace Parallax;

/// <summary>Options that can have a few values only, and what is said where another one is given.</summary>
internal static class Choices
{
    /// <summary>Adds an option with one of several values to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The option: "--format".</param>
    /// <param name="description">What it does.</param>
    /// <param name="allowed">Its values.</param>
    /// <param name="fallback">Its value where it is not given; null for none.</param>
    public static Option<string> Choice(this Command command, string name, string description, string[] allowed, string? fallback)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => fallback! };
        option.Validators.Add(result => Check(result.GetValueOrDefault<string?>(), allowed, Sentence(name), result.AddError));
        command.Options.Add(option);
        return option;
    }

    /// <summary>Adds an option that can be given several times to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The option.</param>
    /// <param name="description">What it does.</param>
    /// <param name="helpName">What stands for a value in the help.</param>
    /// <param name="allowed">Its values; null for any.</param>
    public static Option<string[]> Several(this Command command, string name, string description, string helpName, string[]? allowed = null)
    {
        Option<string[]> option = new(name) { Description = description, DefaultValueFactory = _ => [], HelpName = helpName };
        option.Validators.Add(result =>
        {
            foreach (string chosen in allowed is null ? [] : result.GetValueOrDefault<string[]>() ?? [])
                Check(chosen, allowed!, Sentence(name), result.AddError);
        });
        command.Options.Add(option);
        return option;
    }

    /// <summary>Tells what is wrong where <paramref name="chosen"/> is none of those allowed; null is no choice, and right.</summary>
    /// <param name="chosen">What was typed.</param>
    /// <param name="allowed">The words that can be typed.</param>
    /// <param name="sentence">What to say: {0} is the word typed, {1} what may have been meant, {2} what is allowed.</param>
    /// <param name="addError">Takes the sentence.</param>
    public static void Check(string? chosen, string[] allowed, string sentence, Action<string> addError)
    {
        if (chosen is not null && !allowed.Contains(chosen))
            addError(string.Format(CultureInfo.InvariantCulture, sentence, chosen, Nearest.Meant(chosen, allowed), OneOf(allowed)));
    }

    /// <summary>"table, csv or json".</summary>
    public static string OneOf(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";

    private static string Sentence(string name) => name + " cannot be '{0}'. {1}It can be {2}.";
}

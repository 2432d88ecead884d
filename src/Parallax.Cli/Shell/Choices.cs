namespace Parallax;

/// <summary>Options that can have a few values only, and what is said where another one is given.</summary>
internal static class Choices
{
    /// <summary>Adds an option with one of several values to a command.</summary>
    public static Option<string> Choice(this Command command, string name, string description, string[] allowed, string? fallback)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => fallback! };
        option.Validators.Add(result => Check(result.GetValueOrDefault<string?>(), allowed, Sentence(name), result.AddError));
        command.Options.Add(option);
        return option;
    }

    /// <summary>Adds an option that can be given several times to a command.</summary>
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
    public static void Check(string? chosen, string[] allowed, string sentence, Action<string> addError)
    {
        if (chosen is not null && !allowed.Contains(chosen))
            addError(string.Format(CultureInfo.InvariantCulture, sentence, chosen, Nearest.Meant(chosen, allowed), OneOf(allowed)));
    }

    public static string OneOf(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";

    private static string Sentence(string name) => name + " cannot be '{0}'. {1}It can be {2}.";
}

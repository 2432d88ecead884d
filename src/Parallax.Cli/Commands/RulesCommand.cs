namespace Parallax;

/// <summary><c>parallax rules</c>: what each rule finds whose id <c>annotate --explain</c> gives.</summary>
internal static class RulesCommand
{
    private const int WidthOfPaper = 100;

    private static readonly string[] Formats = ["table", "csv", "json"];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "rules",
            "Prints the rules that make findings (of quotations, speakers, labels, acts, quantities, blocks), each with what it finds and a text in "
            + "which it does.",
            ("parallax rules speaker.pronoun", "those whose id begins so: how 'he', 'she' and 'it' are told"),
            ("parallax rules --format json", "all of them, for a program"));
        Argument<string> id = new("ID") { Description = "A rule's id, or how ids begin; all rules without it.", DefaultValueFactory = _ => "" };
        command.Arguments.Add(id);
        Option<string?> output = new("--output", "-o") { Description = "The file to write; - for standard output.", HelpName = "FILE" };
        command.Options.Add(output);
        Option<string> format = command.Choice("--format", "How to print them: table, csv or json.", Formats, "table");
        command.SetAction(call =>
        {
            string begins = call.GetRequiredValue(id);
            Rule[] rules = [.. Rule.All.Where(rule => rule.Id!.StartsWith(begins, StringComparison.OrdinalIgnoreCase))];
            if (rules.Length == 0)
            {
                string meant = Nearest.Meant(begins, Rule.All.Select(rule => rule.Id!));
                throw new CallException($"No rule is called '{begins}'. {meant}'parallax rules' prints all.");
            }

            Destination destination = Destination.Of(surroundings, call.GetValue(output), []);
            Table table = rules.Table();
            destination.Write(call.GetValue(format), () => table.ToCsv(), () => table.ToJson(), () => table.ToText(destination.Width(WidthOfPaper)));
            return ExitCode.Done;
        });
        return command;
    }
}

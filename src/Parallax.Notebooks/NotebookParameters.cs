namespace Parallax;

/// <summary>
/// The values that a run gives to a notebook, by papermill's convention: the cell tagged <c>parameters</c> declares them with their defaults,
/// and a cell after it declares those that were given once more, with the same types.
/// </summary>
public static class NotebookParameters
{
    /// <summary>Reads what stands after <c>-p</c>: "name=value", the value as it is, even if empty.</summary>
    /// <exception cref="NotebookException">One of them has no name or no equals sign, or a name is given twice.</exception>
    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> assignments)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (string assignment in assignments)
        {
            int equals = assignment.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? "" : assignment[..equals].Trim();
            if (name.Length == 0)
                throw new NotebookException($"'{assignment}' is not a parameter. Expected: name=value, as in folder=../my-articles.");
            if (!values.TryAdd(name, assignment[(equals + 1)..]))
                throw new NotebookException($"The parameter '{name}' is given twice: '{values[name]}' and '{assignment[(equals + 1)..]}'.");
        }

        return values;
    }

    /// <summary>The cells to run: those of the notebook, with one that holds the given values after its parameters.</summary>
    /// <exception cref="NotebookException">The notebook has no such parameter, or the value is not of its type.</exception>
    internal static IReadOnlyList<NotebookCell> Inject(Notebook notebook, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return notebook.Cells;
        List<NotebookCell> cells = [.. notebook.Cells];
        int parameters = cells.FindIndex(cell => cell.IsParameters);
        if (parameters < 0)
        {
            throw new NotebookException(
                $"'{notebook.FileName}' takes no parameters: none of its code cells has the tag 'parameters'. "
                + $"Given: {string.Join(", ", values.Keys)}.");
        }

        List<Parameter> declared = Declared(cells[parameters].Source);
        if (values.Keys.FirstOrDefault(name => declared.TrueForAll(parameter => parameter.Name != name)) is string unknown)
        {
            string known = declared.Count == 0 ? "none" : string.Join(", ", declared.Select(parameter => parameter.Name));
            throw new NotebookException($"'{notebook.FileName}' has no parameter '{unknown}'. Its parameters: {known}.");
        }

        IEnumerable<string> lines = declared
            .Where(parameter => values.ContainsKey(parameter.Name))
            .Select(parameter => (parameter.Type, parameter.Name, Value: values[parameter.Name]))
            .Select(given => $"{given.Type} {given.Name} = {ParameterValue.ToCSharp(given.Type, given.Name, given.Value)};");
        NotebookCell injected = new(NotebookCellKind.Code, string.Join('\n', lines)) { Tags = [NotebookCell.InjectedTag] };

        // A cell that an earlier run left there would win over this one if it came later.
        cells.Insert(Math.Max(parameters, cells.FindLastIndex(cell => cell.IsInjected)) + 1, injected);
        return cells;
    }

    /// <summary>The variables that a cell declares at its top level, each once, with their types as written.</summary>
    internal static List<Parameter> Declared(string source) =>
    [
        .. CodeSyntax.Parse(source).Members
            .Select(member => member switch
            {
                FieldDeclarationSyntax field => field.Declaration,
                GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
                _ => null,
            })
            .OfType<VariableDeclarationSyntax>()
            .SelectMany(static declaration => declaration.Variables.Select(variable => (declaration, variable)))
            .Select(static pair => new Parameter(pair.variable.Identifier.ValueText, Type(pair.declaration, pair.variable)))
            .DistinctBy(parameter => parameter.Name, StringComparer.Ordinal),
    ];

    private static string Type(VariableDeclarationSyntax declaration, VariableDeclaratorSyntax variable)
    {
        string written = declaration.Type.ToString();
        if (written != "var")
            return written;
        ExpressionSyntax? value = variable.Initializer?.Value;
        if (value is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } negative)
            value = negative.Operand;
        return value is LiteralExpressionSyntax literal ? ParameterValue.TypeOf(literal.Token.Value) ?? written : written;
    }

    internal readonly record struct Parameter(string Name, string Type);
}

/// <summary>Writes a value given as text as the C# of the type that the notebook declares.</summary>
internal static class ParameterValue
{
    private static readonly (string Type, Type Value)[] Literals =
    [
        ("string", typeof(string)), ("bool", typeof(bool)), ("char", typeof(char)), ("int", typeof(int)), ("uint", typeof(uint)),
        ("long", typeof(long)), ("ulong", typeof(ulong)), ("float", typeof(float)), ("double", typeof(double)), ("decimal", typeof(decimal)),
    ];

    /// <summary>The keyword for the type of a literal; null for what is not a literal.</summary>
    public static string? TypeOf(object? value) => Array.Find(Literals, literal => literal.Value == value?.GetType()).Type;

    /// <exception cref="NotebookException">The text is no value of the type, or the type is none that can be given as text.</exception>
    public static string ToCSharp(string type, string name, string value)
    {
        string? code = type.TrimEnd('?') switch
        {
            "string" => SymbolDisplay.FormatLiteral(value, quote: true),
            "bool" => bool.TryParse(value, out bool yes) ? (yes ? "true" : "false") : null,
            "char" => value.Length == 1 ? SymbolDisplay.FormatLiteral(value[0], quote: true) : null,
            "byte" => Number<byte>(value),
            "sbyte" => Number<sbyte>(value),
            "short" => Number<short>(value),
            "ushort" => Number<ushort>(value),
            "int" => Number<int>(value),
            "uint" => Number<uint>(value),
            "long" => Number<long>(value),
            "ulong" => Number<ulong>(value),
            "float" => float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && float.IsFinite(number)
                ? number.ToString("R", CultureInfo.InvariantCulture) + "F" : null,
            "double" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
                ? number.ToString("R", CultureInfo.InvariantCulture) + "D" : null,
            "decimal" => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                ? number.ToString(CultureInfo.InvariantCulture) + "M" : null,
            "DateOnly" or "System.DateOnly" =>
                DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                ? $"new System.DateOnly({day.Year}, {day.Month}, {day.Day})" : null,
            "DateTime" or "System.DateTime" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time)
                ? $"System.DateTime.FromBinary({time.ToBinary().ToString(CultureInfo.InvariantCulture)}L)" : null,
            _ => throw new NotebookException(
                $"The parameter '{name}' is declared as {type}, which cannot be given as text. "
                + "Allowed: string, bool, char, whole and decimal numbers, DateOnly (2024-03-01) and DateTime."),
        };
        return code ?? throw new NotebookException($"The parameter '{name}' is declared as {type}, and '{value}' is not a value of that type.");
    }

    private static string? Number<T>(string value)
        where T : struct, System.Numerics.IBinaryInteger<T> =>
        T.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out T number)
            ? number.ToString(null, CultureInfo.InvariantCulture) : null;
}

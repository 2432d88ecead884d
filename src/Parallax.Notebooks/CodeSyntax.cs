namespace Parallax;

/// <summary>What can be said of a cell's code by reading it.</summary>
internal static class CodeSyntax
{
    /// <summary>How the C# kernel of .NET Interactive reads code, too.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The compiler's parser calls itself for each bracket, and a program cannot go on after its stack is full.</summary>
    public const int MaximumDepth = 500;

    /// <summary>So much of a line is shown with an error in it.</summary>
    public const int MaximumShown = 200;

    /// <summary>The code as a tree. Code that opens more than <see cref="MaximumDepth"/> brackets inside one another counts as empty here.</summary>
    public static CompilationUnitSyntax Parse(string source) =>
        SyntaxFactory.ParseCompilationUnit(TooDeepAt(source) is null ? source : "", options: Options);

    /// <summary>Whether the code ends in an expression without a semicolon, whose value is then the cell's result.</summary>
    public static bool EndsInValue(CompilationUnitSyntax code) => code.Members.LastOrDefault() is GlobalStatementSyntax
    {
        Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true },
    };

    /// <summary>
    /// What in the code is for the .NET Interactive kernel alone, or names a library that is not there; null where nothing is.
    /// Told before compiling, because the compiler's own sentences on these lead a reader astray.
    /// </summary>
    public static CellProblem? Refusal(string source, string folder)
    {
        if (TooDeepAt(source) is int position)
        {
            int line = source.AsSpan(0, position).Count('\n');
            return At(source, line, $"More than {MaximumDepth} brackets are open inside one another here.");
        }

        CompilationUnitSyntax code = Parse(source);
        foreach (SyntaxTrivia trivia in code.DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            string text = trivia.ToString().Trim();
            string? message = trivia.GetStructure() switch
            {
                ReferenceDirectiveTriviaSyntax { IsActive: true } reference => Reference(reference.File.ValueText.Trim(), folder),
                _ when text.StartsWith("#!", StringComparison.Ordinal) => Command(text),
                _ when text.StartsWith("#i ", StringComparison.Ordinal) => PackageSource,
                _ => null,
            };
            if (message is not null)
                return At(source, code.SyntaxTree.GetLineSpan(trivia.Span).StartLinePosition.Line, message);
        }

        return null;
    }

    /// <summary>A problem on a line, from 0, with that line's code.</summary>
    /// <remarks>Of a line longer than <see cref="MaximumShown"/> characters only the beginning is given.</remarks>
    public static CellProblem At(string source, int line, string message)
    {
        string? code = source.Split('\n').ElementAtOrDefault(line)?.TrimEnd();
        return new CellProblem(message) { Line = line + 1, SourceLine = code?.Length > MaximumShown ? code[..MaximumShown] + "…" : code };
    }

    private static int? TooDeepAt(string source)
    {
        int brackets = 0;
        int typeArguments = 0;
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(source, options: Options))
        {
            SyntaxKind kind = token.Kind();
            brackets += kind switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken when brackets > 0 => -1,
                _ => 0,
            };

            // Type arguments hold names only; with anything else between, "<" compares.
            typeArguments = kind switch
            {
                SyntaxKind.LessThanToken => typeArguments + 1,
                SyntaxKind.GreaterThanToken => Math.Max(0, typeArguments - 1),
                SyntaxKind.IdentifierToken or SyntaxKind.DotToken or SyntaxKind.ColonColonToken or SyntaxKind.CommaToken => typeArguments,
                _ => 0,
            };
            if (brackets > MaximumDepth || typeArguments > MaximumDepth)
                return token.SpanStart;
        }

        return null;
    }

    private const string Allowed = "parallax render runs C# and loads libraries by #r with a path.";

    private const string PackageSource = "#i names a package source; " + Allowed;

    private static string? Command(string text)
    {
        string name = text.Split([' ', '\t', '\n'], 2)[0];
        return name is "#!csharp" or "#!c#" or "#!C#" ? null : $"{name} is a command of the .NET Interactive kernel; {Allowed}";
    }

    private static string? Reference(string file, string folder)
    {
        if (file.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return $"#r \"{file}\" asks for a package; {Allowed}";

        // A name without folder or extension is an assembly of .NET itself, which the compiler finds.
        bool isPath = file.AsSpan().ContainsAny('/', '\\') || file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        if (!isPath || File.Exists(Path.Combine(folder, file)))
            return null;
        string hint = Path.GetFileName(file).StartsWith("Parallax.", StringComparison.OrdinalIgnoreCase)
            ? "Build it first, in the folder of Parallax.slnx: dotnet build -c Release src/Parallax.Show"
            : "The path starts at the notebook's folder.";
        return $"There is no library '{file}'. {hint}";
    }
}

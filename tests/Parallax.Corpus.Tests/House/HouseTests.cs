using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Tests;

/// <summary>The habits of the house that a reader of the code counts on: short lines, words in lists, each list read in one place.</summary>
public sealed class HouseTests
{
    private const int LongestLine = 150;

    private static readonly string[] Compares =
        ["Is", "IsWord", "FoldsTo", "Equals", "StartsWith", "EndsWith", "Contains", "IndexOf", "LastIndexOf", "SequenceEqual", "TrimEnd", "Set"];

    // What these compare with are the words of formats: HTML tags, keys of YAML, columns of our own lists, marks of dates and addresses, a possessive's
    // form, names of settings.
    private static readonly string[] Formats =
    [
        "Read/", "Words/WordLists.cs", "Lexicons/", "Annotate/Tone/VaderWords.cs", "Language/SpeakerLists.cs", "Clean/DateForms.cs",
        "Clean/LineLabeller.cs", "Clean/MediaTable.cs", "Words/WordStem.cs", "Words/WordFeatures.cs", "Findings/",
    ];

    [Fact]
    public void No_line_is_longer_than_150_characters()
    {
        string[] longer =
        [
            .. SourceTree.Sources(Path.Combine(SharedData.Root, "src")).SelectMany(path => File.ReadLines(path)
                .Select((line, at) => (Line: line, Place: $"{Path.GetRelativePath(SharedData.Root, path)}:{at + 1}"))
                .Where(line => line.Line.Length > LongestLine).Select(line => line.Place)),
        ];
        Assert.True(longer.Length == 0, string.Join('\n', longer));
    }

    [Theory, InlineData("Parallax.Corpus"), InlineData("Parallax.Measure")]
    public void No_rule_holds_a_word_of_the_language(string project)
    {
        string[] held =
        [
            .. SourceTree.Of(project).Files.Where(file => !Array.Exists(Formats, folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
                .SelectMany(file => WordsHeldBy(file.Tree).Select(word => $"{file.Path}: {word}")),
        ];
        Assert.True(held.Length == 0, string.Join('\n', held));
    }

    [Theory]
    [InlineData("bool A(string w) => w is \"said\" or \"told\";", 2)]
    [InlineData("bool A(string w) => w.EndsWith(\"ing\", System.StringComparison.Ordinal);", 1)]
    [InlineData("bool A(string w) => w is [.., 'i', 'n', 'g'];", 1)]
    [InlineData("bool A(string w) => w == \"the\";", 1)]
    [InlineData("bool A(string[] row) => row[1] == \"before\";", 0)]
    [InlineData("bool A(char c) => c is '.' or '\\u2026';", 0)]
    [InlineData("string A(string w) => w + \" was not found\";", 0)]
    public void Words_that_a_rule_compares_with_are_found(string member, int words) =>
        Assert.Equal(words, WordsHeldBy(CSharpSyntaxTree.ParseText($"class C {{ {member} }}", cancellationToken: TestContext.Current.CancellationToken)).Count());

    [Fact]
    public void Word_lists_are_read_by_one_reader_and_parsed_once()
    {
        Assert.Same(WordLists.English.Rows("places.tsv"), WordLists.English.Rows("places.tsv"));
        Assert.Same(WordLists.English.Lines("media.txt"), WordLists.English.Lines("media.txt"));
        IEnumerable<string> readers = SourceTree.Of("Parallax.Corpus").Files.Concat(SourceTree.Of("Parallax.Measure").Files)
            .Where(file => file.Tree.ToString().Contains("language/", StringComparison.Ordinal) && file.Tree.ToString().Contains("ResourceStream", StringComparison.Ordinal))
            .Select(file => file.Path);
        Assert.Equal([Path.Combine("Words", "WordLists.cs")], readers);
    }

    private static IEnumerable<string> WordsHeldBy(SyntaxTree tree)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) && IsWord(literal.Token.ValueText) && IsCompared(literal))
                yield return literal.Token.ValueText;
            if (node is ListPatternSyntax list && Letters(list) is { Length: > 1 } letters)
                yield return letters;
        }
    }

    private static bool IsWord(string text) => text.Length > 0 && text.Any(char.IsLetter) && text.All(c => char.IsLetter(c) || c is ' ' or '\'' or '-' or '.' or '\u2019')
        && !text.EndsWith(".tsv", StringComparison.Ordinal) && !text.EndsWith(".txt", StringComparison.Ordinal);

    private static bool IsCompared(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        ConstantPatternSyntax => literal.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is not { } test || !IsColumn(test.Expression),
        CaseSwitchLabelSyntax => true,
        BinaryExpressionSyntax equal when equal.IsKind(SyntaxKind.EqualsExpression) || equal.IsKind(SyntaxKind.NotEqualsExpression) =>
            !IsColumn(equal.Left) && !IsColumn(equal.Right),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => Compares.Contains(NameOf(call.Expression), StringComparer.Ordinal),
        _ => false,
    };

    // What a column of one of our own lists says is part of that list's form.
    private static bool IsColumn(ExpressionSyntax side) => side is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "row" } };

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    private static string Letters(ListPatternSyntax list) => string.Concat(list.DescendantNodes().OfType<LiteralExpressionSyntax>()
        .Where(letter => letter.IsKind(SyntaxKind.CharacterLiteralExpression)).Select(letter => letter.Token.ValueText).Where(letter => char.IsLetter(letter[0])));
}

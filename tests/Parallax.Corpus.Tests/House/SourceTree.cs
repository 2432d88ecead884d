using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Tests;

/// <summary>The source code of a project as the compiler reads it, for tests of its structure.</summary>
internal sealed class SourceTree
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using Parallax.Parts;";

    // Each project knows those before it.
    private static readonly string[] Line = ["Parallax.Corpus", "Parallax.Measure", "Parallax.Show", "Parallax.Notebooks", "Parallax.Cli"];

    private readonly CSharpCompilation compilation;
    private readonly string root;

    private SourceTree(string root, CSharpCompilation compilation) => (this.root, this.compilation) = (root, compilation);

    /// <summary>The files of a project, their paths relative to its folder.</summary>
    public IEnumerable<(string Path, SyntaxTree Tree)> Files =>
        compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => (Path.GetRelativePath(root, tree.FilePath), tree));

    /// <summary>Reads a project of <c>src</c>.</summary>
    public static SourceTree Of(string project)
    {
        string folder = Path.Combine(SharedData.Root, "src", project);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText(ImplicitUsings),
            .. Sources(folder).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
        ];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Parallax.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        IEnumerable<MetadataReference> known = Line.TakeWhile(other => other != project).Select(other => Of(other).compilation.ToMetadataReference());
        return new SourceTree(folder, CSharpCompilation.Create(project, trees, references.Concat(known)));
    }

    /// <summary>The source files below a folder.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Which folder names a type or an extension method that another declares, with one place of each use. The project's own folder is ".".</summary>
    public Dictionary<(string From, string To), string> Uses()
    {
        Dictionary<(string, string), string> uses = [];
        SyntaxNode[] declared = [.. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is not BlockSyntax))];
        IEnumerable<string> extensions = declared.OfType<MethodDeclarationSyntax>()
            .Where(method => method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true).Select(method => method.Identifier.Text);
        HashSet<string> types = [.. declared.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text), .. extensions];
        foreach ((string path, SyntaxTree tree) in Files)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (types.Contains(name.Identifier.Text) && FolderOf(model.GetSymbolInfo(name).Symbol) is { } to && to != FolderOf(path))
                    uses.TryAdd((FolderOf(path), to), $"{path}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1} {name.Identifier.Text}");
            }
        }

        return uses;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";

    private string? FolderOf(ISymbol? symbol)
    {
        ISymbol? declared = symbol is INamespaceSymbol or null ? null : symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        if (declared?.IsImplicitlyDeclared == true)
            declared = declared.ContainingType;
        string[] folders = [.. (declared?.DeclaringSyntaxReferences ?? []).Select(reference => reference.SyntaxTree.FilePath).Where(path => path.Length > 0)
            .Select(path => FolderOf(Path.GetRelativePath(root, path))).Distinct()];

        // The extension methods of many folders are one class, which itself is in none of them.
        return folders is [var folder] ? folder : null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Tests;

/// <summary>The source code of a project as the compiler reads it, for tests of its structure.</summary>
internal sealed class SourceTree
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private readonly CSharpCompilation compilation;
    private readonly string root;

    private SourceTree(string root, CSharpCompilation compilation) => (this.root, this.compilation) = (root, compilation);

    /// <summary>The files of a project, their paths relative to its folder.</summary>
    public IEnumerable<(string Path, SyntaxTree Tree)> Files =>
        compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => (Path.GetRelativePath(root, tree.FilePath), tree));

    /// <summary>Reads a project of <c>src</c>.</summary>
    /// <param name="project">Its name.</param>
    /// <param name="below">The projects that it refers to; without them a call on one of their types is not understood.</param>
    public static SourceTree Of(string project, params string[] below)
    {
        string folder = Path.Combine(SharedData.Root, "src", project);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText(ImplicitUsings),
            .. Sources(folder).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
        ];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Parallax.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        references = references.Concat(below.Select(other => Of(other).compilation.ToMetadataReference()));
        return new SourceTree(folder, CSharpCompilation.Create(project, trees, references));
    }

    /// <summary>The source files below a folder.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Which folder names a type that another declares, with one place of each use. The project's own folder is ".".</summary>
    public Dictionary<(string From, string To), string> Uses()
    {
        Dictionary<(string, string), string> uses = [];
        HashSet<string> types = [.. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is not BlockSyntax))
            .OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text)];
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
        ISymbol? type = symbol is INamedTypeSymbol ? symbol : symbol is INamespaceSymbol ? null : symbol?.ContainingType;
        string? path = type?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath;
        return string.IsNullOrEmpty(path) ? null : FolderOf(Path.GetRelativePath(root, path));
    }
}

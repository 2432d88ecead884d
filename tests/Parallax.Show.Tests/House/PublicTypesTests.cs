namespace Parallax.Tests;

/// <summary>What a notebook meets behind <c>using Parallax</c> stays small, and changes on purpose.</summary>
public sealed class PublicTypesTests
{
    // A notebook's own; what the libraries and extensions of one's own are made of has a namespace that one has to ask for.
    private const int Most = 150;

    private static readonly Type[] Public =
        [.. new[] { typeof(Corpus), typeof(Measures), typeof(Table) }.SelectMany(type => type.Assembly.GetExportedTypes())];

    private static readonly string Expected = Path.Combine(SharedData.Root, "tests", "Parallax.Show.Tests", "House", "public-types.txt");

    [Fact]
    public void What_a_notebook_sees_is_at_most_150_types() => Assert.InRange(Public.Count(type => type.Namespace == nameof(Parallax)), 1, Most);

    [Fact]
    public void No_public_type_stands_in_a_namespace_of_its_own() =>
        Assert.Equal(["Parallax", "Parallax.Parts"], Public.Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Public_types_are_those_of_the_file()
    {
        string[] found = [.. Public.Select(type => $"{type.Namespace} {type.Assembly.GetName().Name} {Name(type)}").Order(StringComparer.Ordinal)];
        string[] head = [.. File.ReadLines(Expected).TakeWhile(line => line.StartsWith('#'))];
        if (Environment.GetEnvironmentVariable("PARALLAX_ACCEPT") == "1")
            File.WriteAllLines(Expected, head.Concat(found));
        string[] expected = [.. File.ReadLines(Expected).Skip(head.Length)];

        Assert.Equal([], found.Except(expected).Select(type => "new: " + type).Concat(expected.Except(found).Select(type => "gone: " + type)));
    }

    // Generic types by their parameters: Comparison<T>.
    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
        : type.Name;
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Tests;

/// <summary>No cell of a notebook is flooded, whatever its last value is: as the genuine formatters of .NET Interactive write it.</summary>
public sealed class ShortFormTests
{
    private const int MostCharacters = 600_000;
    private const int MostOfResult = 900;

    private static readonly MethodInfo[] Shown =
    [
        .. new[] { typeof(TableExtensions), typeof(FigureExtensions), typeof(MarkedArticleExtensions) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.IsDefined(typeof(ExtensionAttribute))),
    ];

    [Fact]
    public void A_cell_on_the_sample_event_is_short() => AssertShort(RealCorpora.At(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")));

    [Fact]
    public void A_cell_on_many_articles_is_short() => AssertShort(RealCorpora.Shared("corpora/strikes.jsonl"));

    [Fact]
    public void A_result_says_what_to_add()
    {
        foreach (Type type in Shown.Where(method => method.ReturnType != typeof(string)).Select(method => Plain(method.GetParameters()[0].ParameterType)).Distinct())
        {
            string[] ways = [.. Shown
                .Where(method => Plain(method.GetParameters()[0].ParameterType) == type && method.ReturnType != typeof(string) && method.GetParameters().Skip(1).All(one => one.IsOptional))
                .Select(method => $".{method.Name}()").Distinct().Order(StringComparer.Ordinal)];
            if (ways.Length > 0 && !type.IsInterface)
                Assert.Equal(ways, type.GetCustomAttribute<ShownByAttribute>()?.Ways.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_result_shows_itself_as_text_and_in_the_kernels_tables_as_its_text()
    {
        ToneProfile tone = Samples.Corpus.ToneProfile();
        string html = new[] { tone }.ToDisplayString("text/html");

        Assert.Equal(["text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(ToneProfile)));
        Assert.Equal(tone.ToString(), tone.ToDisplayString("text/plain"));
        Assert.StartsWith($"ToneProfile: {tone.Rows.Count} Rows; MinimumSentences 5; ", tone.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\nAdd .Figure() or .Table() to see it.", tone.ToString(), StringComparison.Ordinal);
        Assert.Contains("<pre>ToneProfile: ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_says_is_no_HTML() =>
        Assert.DoesNotContain("<b>", new Article("<b>", new Outlet("<b>"), "<b>one</b>").ToDisplayString("text/html"), StringComparison.Ordinal);

    private static void AssertShort(AnnotatedCorpus articles)
    {
        List<string> floods = [];
        foreach ((string name, object value) in Values(articles))
        {
            string html = value.ToDisplayString("text/html"), text = value.ToDisplayString("text/plain");
            bool isFlood = Math.Max(html.Length, text.Length) > (value is Summarised ? MostOfResult : MostCharacters);
            if (isFlood || (value is Summarised && text.Count(c => c == '\n') > 2))
                floods.Add($"{name}: {html.Length:N0} of HTML, {text.Length:N0} of text");
        }

        Assert.Empty(floods);
    }

    // Every result, its lists and the first of each, and every table and figure of it.
    private static IEnumerable<(string Name, object Value)> Values(AnnotatedCorpus articles)
    {
        object[] first = [articles.Corpus, articles, articles.Articles, articles.Articles[0]];
        HashSet<Type> seen = [];
        Queue<(string Name, object Value)> left = new([.. first.Select(value => (value.GetType().Name, value)), .. Measured(articles)]);
        while (left.TryDequeue(out (string Name, object Value) one))
        {
            yield return one;
            Type type = one.Value.GetType();
            if (type.Assembly == typeof(Table).Assembly || !seen.Add(type))
                continue;
            foreach (MethodInfo method in Shown.Where(method => Takes(method, one.Value)))
                left.Enqueue(($"{one.Name}.{method.Name}()", Call(method, one.Value)!));
            if (one.Value is Summarised)
            {
                foreach (PropertyInfo property in type.GetProperties().Where(property => !property.PropertyType.IsByRefLike && property.GetIndexParameters().Length == 0))
                {
                    if (property.GetValue(one.Value) is { } held && held is not string && held.GetType().Namespace != nameof(System))
                        left.Enqueue(($"{one.Name}.{property.Name}", held));
                }
            }
            else if (one.Value is System.Collections.IEnumerable list && list.Cast<object?>().FirstOrDefault() is { } item)
            {
                left.Enqueue(($"{one.Name}[0]", item));
            }
        }
    }

    private static IEnumerable<(string, object)> Measured(AnnotatedCorpus articles)
    {
        foreach (MethodInfo method in typeof(Measures).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            ParameterInfo[] parameters = method.GetParameters();
            if (!method.IsDefined(typeof(ExtensionAttribute)) || parameters[0].ParameterType != typeof(AnnotatedCorpus)
                || parameters.Any(parameter => parameter.ParameterType == typeof(TermPattern)))
            {
                continue;
            }

            object?[] given = [articles, .. parameters.Skip(1).Select(parameter => parameter.IsOptional ? parameter.DefaultValue : Given(parameter, articles))];
            yield return (method.Name, method.Invoke(null, given)!);
        }
    }

    private static object? Given(ParameterInfo parameter, AnnotatedCorpus articles) => parameter.ParameterType.Name switch
    {
        nameof(Lexicon) => Lexicon.PoliticalViolence,
        nameof(AnnotatedArticle) => articles.Articles[parameter.Name == "left" ? 0 : 1],
        nameof(SpeakersAs) => SpeakersAs.Role,
        _ => parameter.Name == "contrastId" ? "killing" : "strike*",
    };

    private static bool Takes(MethodInfo method, object value)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return parameters.Skip(1).All(parameter => parameter.IsOptional)
            && (method.IsGenericMethodDefinition ? value is Lineage<AnnotatedArticle> : parameters[0].ParameterType.IsInstanceOfType(value));
    }

    private static object? Call(MethodInfo method, object value) =>
        (method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(AnnotatedArticle)) : method)
            .Invoke(null, [value, .. method.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)]);

    private static Type Plain(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}

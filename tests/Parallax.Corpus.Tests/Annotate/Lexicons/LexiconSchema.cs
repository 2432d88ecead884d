using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Parallax.Tests;

/// <summary>Checks YAML against the part of JSON Schema that lexicon.schema.json uses: type, required, properties, items, enum, pattern, minItems, minLength, oneOf, $ref.</summary>
internal static class LexiconSchema
{
    /// <summary>What the schema refuses, a line each.</summary>
    public static IReadOnlyList<string> Check(JsonElement schema, string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return [.. Check(schema, schema, stream.Documents[0].RootNode, "")];
    }

    private static IEnumerable<string> Check(JsonElement root, JsonElement schema, YamlNode node, string at)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
            return Check(root, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), node, at);
        if (schema.TryGetProperty("oneOf", out JsonElement choices))
        {
            string[][] failures = [.. choices.EnumerateArray().Select(choice => Check(root, choice, node, at).ToArray())];
            return failures.Count(static failure => failure.Length == 0) == 1 ? [] : failures.MinBy(static failure => failure.Length == 0 ? int.MaxValue : failure.Length)!;
        }

        return schema.GetProperty("type").GetString() switch
        {
            "object" => node is YamlMappingNode mapping ? Mapping(root, schema, mapping, at) : [$"{at}: '{node}' is no object"],
            "array" => node is YamlSequenceNode list ? List(root, schema, list, at) : [$"{at}: '{node}' is no list"],
            _ => node is YamlScalarNode scalar ? Scalar(schema, scalar.Value ?? "", at) : [$"{at}: '{node}' is no value"],
        };
    }

    private static IEnumerable<string> Mapping(JsonElement root, JsonElement schema, YamlMappingNode mapping, string at)
    {
        Dictionary<string, YamlNode> children = mapping.Children.ToDictionary(static child => ((YamlScalarNode)child.Key).Value!, static child => child.Value, StringComparer.Ordinal);
        if (schema.TryGetProperty("required", out JsonElement required))
        {
            foreach (JsonElement key in required.EnumerateArray().Where(key => !children.ContainsKey(key.GetString()!)))
                yield return $"{at}: {key.GetString()} is missing";
        }

        bool hasProperties = schema.TryGetProperty("properties", out JsonElement properties);
        JsonElement others = schema.GetProperty("additionalProperties");
        foreach ((string key, YamlNode value) in children)
        {
            if (hasProperties && properties.TryGetProperty(key, out JsonElement inner))
            {
                foreach (string failure in Check(root, inner, value, $"{at}/{key}"))
                    yield return failure;
            }
            else if (others.ValueKind == JsonValueKind.False)
            {
                yield return $"{at}: {key} is not known";
            }
            else
            {
                foreach (string failure in Check(root, others, value, $"{at}/{key}"))
                    yield return failure;
            }
        }
    }

    private static IEnumerable<string> List(JsonElement root, JsonElement schema, YamlSequenceNode list, string at)
    {
        if (schema.TryGetProperty("minItems", out JsonElement fewest) && list.Children.Count < fewest.GetInt32())
            yield return $"{at}: has {list.Children.Count} items";
        for (int i = 0; i < list.Children.Count; i++)
        {
            foreach (string failure in Check(root, schema.GetProperty("items"), list.Children[i], string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]")))
                yield return failure;
        }
    }

    private static IEnumerable<string> Scalar(JsonElement schema, string value, string at)
    {
        if (schema.TryGetProperty("enum", out JsonElement allowed) && !allowed.EnumerateArray().Any(choice => choice.GetString() == value))
            yield return $"{at}: '{value}' is not allowed";
        bool hasPattern = schema.TryGetProperty("pattern", out JsonElement pattern);
        if (hasPattern && !Regex.IsMatch(value, pattern.GetString()!, RegexOptions.NonBacktracking))
            yield return $"{at}: '{value}' does not fit";
        if (schema.TryGetProperty("minLength", out JsonElement shortest) && value.Length < shortest.GetInt32())
            yield return $"{at}: is empty";
        if (schema.GetProperty("type").GetString() is "number" or "integer" && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            yield return $"{at}: '{value}' is no number";
    }
}

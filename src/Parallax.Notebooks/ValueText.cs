using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>Writes any value as text that a reader understands: what it says of itself, the items of a list, or its properties.</summary>
internal static class ValueText
{
    /// <summary>So many items of a list are shown; it may be endless.</summary>
    public const int MaximumItems = 100;

    private const int MaximumDepth = 3;

    public static string Of(object? value)
    {
        StringBuilder text = new();
        Write(text, value, depth: 0);
        return text.ToString();
    }

    /// <summary>What stands in the place of the items that are not shown.</summary>
    public static string More(object sequence) =>
        sequence is ICollection list ? $"… and {(list.Count - MaximumItems).ToString("N0", CultureInfo.InvariantCulture)} more" : "… and more";

    public static bool IsAnonymous(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal);

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                text.Append(words);
                break;
            case bool yes:
                text.Append(yes ? "true" : "false");
                break;
            case IFormattable formattable:
                text.Append(formattable.ToString(format: null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable sequence when !SaysItself(value.GetType()):
                Items(text, sequence, depth);
                break;
            default:
                if (SaysItself(value.GetType()))
                    text.Append(value);
                else if (depth >= MaximumDepth)
                    text.Append('…');
                else
                    Properties(text, value, depth);
                break;
        }
    }

    /// <summary>One item a line at the top, in brackets below.</summary>
    private static void Items(StringBuilder text, IEnumerable sequence, int depth)
    {
        if (depth >= MaximumDepth)
        {
            text.Append('…');
            return;
        }

        if (depth > 0)
            text.Append('[');
        string separator = depth == 0 ? "\n" : ", ";
        int count = 0;
        foreach (object? item in sequence)
        {
            if (count > 0)
                text.Append(separator);
            if (count++ == MaximumItems)
            {
                text.Append(More(sequence));
                break;
            }

            Write(text, item, depth + 1);
        }

        if (depth > 0)
            text.Append(']');
        else if (count == 0)
            text.Append("(empty)");
    }

    private static void Properties(StringBuilder text, object value, int depth)
    {
        PropertyInfo[] properties =
        [
            .. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanRead && property.GetIndexParameters().Length == 0),
        ];
        if (properties.Length == 0)
        {
            text.Append(value);
            return;
        }

        if (!IsAnonymous(value.GetType()))
            text.Append(value.GetType().Name).Append(' ');
        text.Append("{ ");
        for (int i = 0; i < properties.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            text.Append(properties[i].Name).Append(" = ");
            Write(text, properties[i].GetValue(value), depth + 1);
        }

        text.Append(" }");
    }

    /// <summary>Whether the type, or one that it derives from, has a ToString of its own, written by hand or for a record.</summary>
    private static bool SaysItself(Type type)
    {
        Type? owner = type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType;
        return owner != typeof(object) && owner != typeof(ValueType) && !IsAnonymous(type);
    }
}

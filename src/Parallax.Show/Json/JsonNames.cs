using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Parallax;

/// <summary>The words of closed lists as JSON has them: "armedGroup".</summary>
internal static class JsonNames
{
    public static JsonEncodedText Of<T>(T value)
        where T : struct, Enum => Known<T>.All[Unsafe.BitCast<T, int>(value)];

    private static JsonEncodedText[] All(Type type)
    {
        int[] values = (int[])Enum.GetValuesAsUnderlyingType(type);
        JsonEncodedText[] names = new JsonEncodedText[values.Max() + 1];
        foreach (int value in values)
            names[value] = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(type, value)!));
        return names;
    }

    // By number: a dictionary of each kind would be code that is compiled at each start.
    private static class Known<T>
    {
        public static readonly JsonEncodedText[] All = JsonNames.All(typeof(T));
    }
}

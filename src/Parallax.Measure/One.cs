using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>A key that is the same only where it is one object: comparing the contents of records would cost far more and say the same.</summary>
/// <param name="Thing">The object.</param>
internal readonly record struct One<T>(T Thing)
    where T : class
{
    public static implicit operator One<T>(T thing) => new(thing);

    /// <inheritdoc/>
    public bool Equals(One<T> other) => ReferenceEquals(Thing, other.Thing);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Thing);
}

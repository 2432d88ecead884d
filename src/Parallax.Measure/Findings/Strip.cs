namespace Parallax;

/// <summary>Each article from its first word to its last: in whose voice, and where the contested terms stand.</summary>
/// <param name="Rows">One per article; articles that share a text stand together.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record Strip(IReadOnlyList<StripRow> Rows, IReadOnlyList<Setting> Settings) : Summarised;

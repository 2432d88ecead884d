namespace Parallax;

/// <summary>Something a reader of the results should know: what was guessed, left out or skipped, and where.</summary>
/// <param name="Message">A whole sentence: what, and what it means for the results.</param>
public sealed record Note(string Message)
{
    /// <summary>The article it is about, by id; null where it is about a file that gave none.</summary>
    public string? Article { get; init; }

    /// <summary>The file it is about, as the user named it.</summary>
    public string? File { get; init; }

    /// <summary>The line of that file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The place in the article's text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Whether an article, a file or a row was left out for it. A run with such a note ends with status 1.</summary>
    public bool IsSkip { get; init; }

    /// <summary>The sentence with its file and line before it.</summary>
    public override string ToString() => (File, Line) switch
    {
        (null, _) => Article is null ? Message : $"{Article}: {Message}",
        (_, null) => $"{File}: {Message}",
        _ => $"{File}, line {Line}: {Message}",
    };
}

namespace Parallax;

/// <summary>The articles that are compared, in the order in which they were read.</summary>
/// <param name="Name">What to call it in titles: the folder's or file's name.</param>
/// <param name="Articles">The articles; their ids are unique.</param>
/// <param name="Notes">What was guessed or skipped while reading.</param>
public sealed partial record Corpus(string Name, IReadOnlyList<Article> Articles, IReadOnlyList<Note> Notes) : Summarised
{
    /// <summary>How many files or rows were left out; the notes say which and why.</summary>
    public int Skipped => Notes.Count(note => note.IsSkip);

    /// <summary>The outlets, each once, in the order of their first article.</summary>
    public IReadOnlyList<Outlet> Outlets => [.. Articles.Select(article => article.Outlet).Distinct()];
}

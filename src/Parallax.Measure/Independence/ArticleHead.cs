namespace Parallax.Parts;

/// <summary>What is kept of an article whose text has been let go.</summary>
/// <param name="Number">Its number in the corpus, from 1.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Title">Its title from the metadata; null where only the text has one.</param>
/// <param name="Date">Its date as given; null where not given.</param>
public sealed record ArticleHead(int Number, string Id, Outlet Outlet, string? Title, string? Date) : Summarised;

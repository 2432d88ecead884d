namespace Parallax;

/// <summary>Who is quoted first and last in each article, and how often each person, role, side or kind of source is.</summary>
/// <param name="Articles">The articles that quote anybody, in corpus order.</param>
/// <param name="Rows">One for each key that has a first or last word; most first words first.</param>
[ShownBy(".Table()")]
public sealed record FirstLastWord(
    SpeakersAs Kind, IReadOnlyList<ArticleFirstLast> Articles, IReadOnlyList<FirstLastRow> Rows, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>How often one person, role, side or kind of source is quoted first and last.</summary>
/// <param name="First">The first quotations, one an article.</param>
/// <param name="Last">The last quotations, one an article.</param>
/// <param name="FirstShare">Among the articles that quote anybody; the interval is null below five independent texts.</param>
/// <param name="LastShare">The same for the last.</param>
public sealed record FirstLastRow(string Key, Concordance First, Concordance Last, MeasuredShare FirstShare, MeasuredShare LastShare) : Summarised;

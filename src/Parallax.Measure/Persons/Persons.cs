namespace Parallax;

/// <summary>Who speaks in a corpus, each once, with the spellings that were joined and why.</summary>
[ShownBy(".Table()")]
[TypeFormatterSource(typeof(SummaryFormatterSource<Persons>), PreferredMimeTypes = [FormatterSource.Plain])]
public sealed class Persons
{
    private readonly Dictionary<(AnnotatedArticle, string), Person> byMember = [];

    internal Persons(IReadOnlyList<Person> all, IReadOnlyList<Setting> settings)
    {
        All = all;
        Settings = settings;
        foreach (Person person in all)
        {
            foreach (PersonMember member in person.Members)
                byMember[(member.Article, member.Entity)] = person;
        }
    }

    /// <summary>Everybody who speaks, in order of first appearance; documents and unnamed sources too.</summary>
    public IReadOnlyList<Person> All { get; }

    /// <summary>What they were joined by, for captions.</summary>
    public IReadOnlyList<Setting> Settings { get; }

    /// <inheritdoc/>
    public override string ToString() => Summarised.Of(this);

    /// <summary>The person that a speaker of an article belongs to; null where nobody of that name speaks there.</summary>
    /// <param name="entity">The speaker as it spells it (<see cref="Speaker.Entity"/>).</param>
    public Person? Of(AnnotatedArticle article, string entity) => byMember.GetValueOrDefault((article, entity));
}

namespace Parallax.Tests;

/// <summary>Five real articles on one event: two pairs of them share a text, one pair word for word, one reworded.</summary>
public sealed class RealAlignmentTests
{
    private static readonly Lazy<AnnotatedCorpus> Baghdad = new(static () => Corpus.Read(SharedData.Path("corpora/baghdad")).Annotate());

    [Theory]
    [InlineData(0, 1, 9)]
    [InlineData(3, 4, 16)]
    public void Sentences_of_a_shared_text_are_found_again(int a, int b, int atLeast)
    {
        IReadOnlyList<SentenceLink> links = Between(a, b);

        Assert.True(links.Count(link => IsBody(link.A) && IsBody(link.B)) >= atLeast, $"only {links.Count}");
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 3)]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    public void Independent_texts_have_few_statements_in_common(int a, int b) => Assert.InRange(Between(a, b).Count, 1, 6);

    private static IReadOnlyList<SentenceLink> Between(int a, int b) =>
        Baghdad.Value.SentenceAlignment().Between(Baghdad.Value.Articles[a], Baghdad.Value.Articles[b]);

    private static bool IsBody(IReadOnlyList<Place> places) => places.All(place => place.Block == BlockKind.Body);
}

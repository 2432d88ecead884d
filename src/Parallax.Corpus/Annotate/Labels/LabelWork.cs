namespace Parallax;

/// <summary>A sentence, with its part of the article's actors and drafts.</summary>
internal readonly record struct SentenceLabels(Clause Words, int Block, Range Actors, Range Drafts);

/// <summary>What is gathered while the labels of one article are looked for.</summary>
internal sealed class LabelWork : IReusable
{
    public List<SentenceLabels> Sentences { get; } = [];

    public List<ActorMention> Actors { get; } = [];

    public List<LabelDraft> Drafts { get; } = [];

    /// <summary>The drafts of one sentence.</summary>
    public List<LabelDraft> Here { get; } = [];

    public int Count => Sentences.Count + Actors.Count;

    public void Clear()
    {
        Sentences.Clear();
        Actors.Clear();
        Drafts.Clear();
        Here.Clear();
    }
}

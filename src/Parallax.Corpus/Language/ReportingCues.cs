using System.Diagnostics.CodeAnalysis;

namespace Parallax.Parts;

/// <summary>What the list <c>cues.tsv</c> says of a reporting cue.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Stance">What it says about the statement.</param>
/// <param name="Frames">What may follow it, as letters: s clause, o object, t to-infinitive, r recipient, p preposition, n cue noun.</param>
/// <param name="IsSpeech">Whether it tells of words; otherwise of a thought or wish.</param>
public sealed record CueEntry(string Lemma, CueStance Stance, string Frames, bool IsSpeech)
{
    /// <summary>Hash of its dictionary form, for the cue model.</summary>
    internal uint LemmaHash { get; } = WordHash.Of(Lemma);

    /// <summary>The letters of <see cref="Frames"/>, one bit each.</summary>
    internal uint FrameBits { get; } = BitsOf(Frames);

    /// <summary>Whether it may be a noun: "the claim that".</summary>
    internal bool MayBeNoun => Takes('n');

    /// <summary>Whether it is a noun and nothing else: "condemnation".</summary>
    internal bool IsNoun => FrameBits == BitOf('n');

    /// <summary>Whether what follows may be <paramref name="frame"/>, a letter of <see cref="Frames"/>.</summary>
    public bool Takes(char frame) => (FrameBits & BitOf(frame)) != 0;

    private static uint BitsOf(string frames)
    {
        uint bits = 0;
        foreach (char frame in frames)
            bits |= BitOf(frame);
        return bits;
    }

    private static uint BitOf(char frame) => 1u << (frame & 31);
}

internal sealed class ReportingCues
{
    private readonly WordTable<CueEntry> byForm = new();

    /// <summary>Reads the cues of a language.</summary>
    public ReportingCues(WordLists lists)
    {
        foreach (string[] row in lists.Rows("cues.tsv"))
        {
            CueEntry entry = new(row[0], WordLists.Named<CueStance>(row[1]), row[2], row.Length < 5 || row[4] == "speech");
            foreach (string form in row[3].Split('|'))
                byForm.Add(form, entry);
        }
    }

    /// <summary>The colon after a name in a headline.</summary>
    public static CueEntry Colon { get; } = new(":", CueStance.Neutral, "s", IsSpeech: true);

    /// <summary>The dash before the name that signs a quotation.</summary>
    public static CueEntry Dash { get; } = new("―", CueStance.Neutral, "s", IsSpeech: true);

    /// <summary>A verb beside quotation marks that no list holds; its form stands for its lemma.</summary>
    public static CueEntry Unlisted(Lexeme verb) => new(verb.Form, CueStance.Neutral, "q", IsSpeech: true);

    public IEnumerable<string> Forms => byForm.Words;

    /// <summary>What the list says of a token.</summary>
    public bool TryGet(string text, in Token token, [MaybeNullWhen(false)] out CueEntry entry) => byForm.TryGet(text, token, out entry);

    /// <summary>What the list says of a form.</summary>
    public bool TryGet(Lexeme form, [MaybeNullWhen(false)] out CueEntry entry) => byForm.TryGet(form, out entry);
}

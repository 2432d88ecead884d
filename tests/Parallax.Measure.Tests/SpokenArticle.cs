using System.Text;

namespace Parallax.Tests;

/// <summary>Makes articles of sentences of the form "NAME said it rained.", with the names and speakers that annotation would find in them.</summary>
internal static class SpokenArticle
{
    /// <summary>Somebody who says something.</summary>
    /// <param name="Text">The mention as written; a determiner before it is no part of the entity.</param>
    /// <param name="Kind">What the name names; null for a description.</param>
    /// <param name="Affiliation">What the text says the speaker is.</param>
    /// <param name="Role">What the speaker is.</param>
    /// <param name="Before">What stands right before the name: a title.</param>
    /// <param name="After">What stands right after it: an acronym in brackets.</param>
    /// <param name="IsSilent">Whether it is only named.</param>
    /// <param name="Stance">The stance of the cue.</param>
    public sealed record Say(
        string Text,
        NameKind? Kind = NameKind.Person,
        string? Affiliation = null,
        SpeakerRole Role = SpeakerRole.Unknown,
        string Before = "",
        string After = "",
        bool IsSilent = false,
        CueStance Stance = CueStance.Neutral);

    public static AnnotatedCorpus Corpus(params Say[][] articles) => ArticleBuilder.Corpus(articles.Select((says, i) => Article($"{i}", says)));

    /// <summary>A corpus in which each name speaks in an article of its own.</summary>
    public static AnnotatedCorpus OneEach(params string[] names) => Corpus([.. names.Select(name => new[] { new Say(name) })]);

    public static AnnotatedArticle Article(string id, params Say[] says)
    {
        StringBuilder text = new();
        List<Name> names = [];
        List<Quotation> quotations = [];
        foreach (Say say in says)
        {
            text.Append(say.Before).Append(say.Before.Length > 0 ? " " : "");
            TextSpan span = new(text.Length, say.Text.Length);
            text.Append(say.Text).Append(say.After.Length > 0 ? " " + say.After : "");
            string entity = say.Kind is null && say.Text.StartsWith("the ", StringComparison.Ordinal) ? say.Text[4..] : say.Text;
            if (say.Kind is { } kind)
                names.Add(new Name(TextPart.Text, span, kind, entity));
            text.Append(' ');
            TextSpan cue = new(text.Length, 4);
            text.Append(say.IsSilent ? "came on " : "said it ");
            TextSpan content = new(text.Length, 11);
            text.Append("rained hard. ");
            if (!say.IsSilent)
            {
                quotations.Add(new Quotation(
                    TextPart.Text, QuotationKind.Indirect, [content], [], 2, new Cue(cue, "say", say.Stance),
                    new Speaker(span, say.Text, entity, say.Affiliation, say.Role)));
            }
        }

        AnnotatedArticle plain = ArticleBuilder.Article(text.ToString(), id, $"Outlet {id}");
        return plain with { Names = names, Quotations = quotations, Voices = Voices(plain, quotations) };
    }

    // Each quotation's words are attributed, all others the outlet's own.
    private static List<VoiceRun> Voices(AnnotatedArticle plain, List<Quotation> quotations)
    {
        List<VoiceRun> runs = [];
        foreach (Token token in plain.Segmented.Text.Tokens.Where(token => token.IsWord))
        {
            int quotation = quotations.FindIndex(candidate => candidate.Content[0].Contains(token.Start));
            Voice voice = quotation < 0 ? Voice.Own : Voice.Attributed;
            if (runs.Count > 0 && runs[^1].Voice == voice && runs[^1].Quotation == quotation)
                runs[^1] = runs[^1] with { Span = TextSpan.FromBounds(runs[^1].Span.Start, token.End), Words = runs[^1].Words + 1 };
            else
                runs.Add(new VoiceRun(TextPart.Text, token.Span, voice, 1, quotation));
        }

        return runs;
    }
}

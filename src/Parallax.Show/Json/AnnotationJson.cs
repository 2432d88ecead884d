using System.Buffers;
using System.Text.Json;

namespace Parallax.Parts;

/// <summary>Writes what was found in an article as one JSON object: a line of what <c>parallax annotate</c> prints.</summary>
/// <remarks>
/// All places are UTF-16 code units of the text exactly as it was given. An entry found in a title that does not stand in the text carries
/// <c>"in":"title"</c>, and its places lie in the title. Fields may be added in later versions, never renamed. Where it explains, every finding and
/// every speaker carries the id of its rule as <c>"rule"</c> (<see cref="Rule.All"/>).
/// </remarks>
public static class AnnotationJson
{
    private const int ToneDecimals = 4;

    /// <summary>The line of <paramref name="article"/> in UTF-8, line end included.</summary>
    /// <param name="article">The article.</param>
    /// <param name="explain">Whether findings say which rule made them.</param>
    public static byte[] Line(AnnotatedArticle article, bool explain = false)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter json = new(buffer, JsonFields.Form))
            Write(json, article, explain);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes <paramref name="article"/> as one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="explain">Whether findings say which rule made them.</param>
    public static void Write(Utf8JsonWriter json, AnnotatedArticle article, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        Article read = article.Article;
        json.WriteStartObject();
        json.Fields(
            new("parallax", KitVersion.Written), new("id", read.Id), new("outlet", read.Outlet.Name), new("title", read.Title),
            new("date", read.Date),
            new("textSha256", read.TextSha256));
        WriteBlocks(json, article.Segmented, explain);
        WriteSentences(json, article.Segmented);
        WriteQuotations(json, article.Quotations, explain);
        WriteTerms(json, article.Terms, explain);
        WriteAgents(json, article.Agents, explain);
        WriteQuantities(json, article.Quantities, explain);
        WriteLabels(json, article.Labels, explain);
        WriteTone(json, article.Tones);
        json.Words("notes", article.Notes.Select(note => note.Message));
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, SegmentedArticle article, bool explain)
    {
        json.Each("blocks", article.Texts.SelectMany(text => text.Blocks.Select(block => (text, block))), entry =>
        {
            (SegmentedText text, Block block) = entry;
            WritePart(json, text.Part);
            json.Fields(new JsonField("kind", JsonNames.Of(block.Kind)));
            WriteSpan(json, block.Span);
            json.Fields(new JsonField("words", block.IsAnalysed ? text.WordsIn(block.Span) : 0));
            if (block.IsRepeat)
                json.Fields(new JsonField("isRepeat", true));
            WriteRule(json, block.Rule, explain);
        });
        if (article.Labelled.Cuts.Count > 0)
            json.Each("cuts", article.Labelled.Cuts, cut => WriteSpan(json, cut));
    }

    private static void WriteSentences(Utf8JsonWriter json, SegmentedArticle article)
    {
        json.WriteStartArray("sentences");
        foreach (SegmentedText text in article.Texts)
        {
            foreach (Sentence sentence in text.Sentences)
            {
                json.WriteStartObject();
                WritePlace(json, text.Part, sentence.Span);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteQuotations(Utf8JsonWriter json, IReadOnlyList<Quotation> quotations, bool explain) =>
        json.Each("quotations", quotations, quotation => Write(json, quotation, explain));

    private static void Write(Utf8JsonWriter json, Quotation quotation, bool explain)
    {
        WritePart(json, quotation.In);
        json.Fields(new JsonField("kind", JsonNames.Of(quotation.Kind)));
        json.Each("content", quotation.Content, span => WriteSpan(json, span));
        json.Each("marked", quotation.Marked, span => WriteSpan(json, span));
        json.Fields(new JsonField("words", quotation.Words));
        if (quotation.Within >= 0)
            json.Fields(new JsonField("within", quotation.Within));
        if (quotation.IsTitle)
            json.Fields(new JsonField("isTitle", true));
        if (quotation.Cue is { } cue)
        {
            json.Object(
                "cue", new("start", cue.Span.Start), new("length", cue.Span.Length),
                new("lemma", cue.Lemma), new("stance", JsonNames.Of(cue.Stance)));
        }
        else
        {
            json.WriteNull("cue");
        }

        if (quotation.Speaker is not { } speaker)
        {
            json.WriteNull("speaker");
            WriteRule(json, quotation.Rule, explain);
            return;
        }

        json.WriteStartObject("speaker");
        WriteSpan(json, speaker.Span);
        json.Fields(
            new("text", speaker.Text), new("entity", speaker.Entity), new("affiliation", speaker.Affiliation),
            new("role", JsonNames.Of(speaker.Role)));
        WriteRule(json, speaker.Rule, explain);
        json.WriteEndObject();
        WriteRule(json, quotation.Rule, explain);
    }

    private static void WriteTerms(Utf8JsonWriter json, IReadOnlyList<Term> terms, bool explain) => json.Each("terms", terms, term =>
    {
        WritePlace(json, term.In, term.Span);
        json.Fields(
            new("text", term.Text), new("lexicon", term.Lexicon), new("contrast", term.Contrast), new("option", term.Option),
            new("pole", JsonNames.Of(term.Pole)), new("voice", term.Voice.ToString()), new("block", JsonNames.Of(term.Block)),
            new("isName", term.IsName), new("speaker", term.Speaker));
        WriteRule(json, term.Rule, explain);
    });

    private static void WriteAgents(Utf8JsonWriter json, IReadOnlyList<AgentClause> agents, bool explain) => json.Each("agents", agents, clause =>
    {
        WritePlace(json, clause.In, clause.Span);
        json.Object("word", new("start", clause.Word.Start), new("length", clause.Word.Length));
        json.Fields(
            new("event", clause.Event), new("form", JsonNames.Of(clause.Form)), new("agent", clause.Agent), new("affected", clause.Affected));
        WriteRule(json, clause.Rule, explain);
    });

    // An end that a quantity leaves open is null.
    private static void WriteQuantities(Utf8JsonWriter json, IReadOnlyList<Quantity> quantities, bool explain) =>
        json.Each("quantities", quantities, quantity => Write(json, quantity, explain));

    private static void Write(Utf8JsonWriter json, Quantity quantity, bool explain)
    {
        QuantityValue value = quantity.Value;
        WritePlace(json, quantity.In, quantity.Span);
        json.Fields(
            new("kind", JsonNames.Of(quantity.Kind)), new("low", value.Low), new("high", double.IsFinite(value.High) ? value.High : default(double?)),
            new("bound", JsonNames.Of(value.Bound)), new("counted", quantity.Counted),
            new("relation", quantity.Relation == QuantityRelation.None ? null : JsonNames.Of(quantity.Relation).Value));
        json.WriteStartArray("scopes");
        for (int rest = (int)quantity.Scopes; rest != 0; rest &= rest - 1)
            json.WriteStringValue(JsonNames.Of((QuantityScopes)(rest & -rest)));
        json.WriteEndArray();
        WriteRule(json, quantity.Rule, explain);
    }

    private static void WriteLabels(Utf8JsonWriter json, IReadOnlyList<Label> labels, bool explain) => json.Each("labels", labels, label =>
    {
        WritePlace(json, label.In, label.Span);
        json.Fields(new JsonField("text", label.Text));
        json.Object("actor", new("start", label.Actor.Start), new("length", label.Actor.Length));
        json.Fields(
            new("entity", label.Entity), new("kind", JsonNames.Of(label.Kind)), new("form", JsonNames.Of(label.Form)),
            new("head", label.Head.Length == 0 ? null : label.Head));
        json.Words("modifiers", label.Modifiers);
        json.Fields(new("voice", label.Voice.ToString()), new("speaker", label.Speaker), new("block", JsonNames.Of(label.Block)));
        WriteRule(json, label.Rule, explain);
    });

    private static void WriteTone(Utf8JsonWriter json, IReadOnlyList<SentenceTone> tones)
    {
        json.WriteStartObject("tone");
        new ToneSum(tones, null).Write(json);
        json.WriteStartObject("byVoice");
        for (Voice voice = Voice.Own; voice <= Voice.Uncredited; voice++)
        {
            ToneSum sum = new(tones, voice);
            if (sum.Sentences == 0)
                continue;
            json.WriteStartObject(JsonNames.Of(voice));
            sum.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, bool explain)
    {
        if (explain)
            json.WriteString("rule", rule.Id);
    }

    private static void WritePlace(Utf8JsonWriter json, TextPart part, TextSpan span)
    {
        WritePart(json, part);
        WriteSpan(json, span);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span) => json.Fields(new("start", span.Start), new("length", span.Length));

    private static void WritePart(Utf8JsonWriter json, TextPart part)
    {
        if (part == TextPart.Title)
            json.WriteString("in", "title");
    }

    /// <summary>The tones of the sentences in one voice, or in any.</summary>
    private readonly struct ToneSum
    {
        private readonly double raw;
        private readonly double masked;

        public ToneSum(IReadOnlyList<SentenceTone> tones, Voice? voice)
        {
            for (int i = 0; i < tones.Count; i++)
            {
                SentenceTone tone = tones[i];
                if (voice is not null && tone.Voice != voice)
                    continue;
                raw += tone.Raw.Compound;
                masked += tone.NamesMasked.Compound;
                Sentences++;
            }
        }

        public int Sentences { get; }

        public void Write(Utf8JsonWriter json) =>
            json.Fields(new("mean", Mean(raw)), new("meanNamesMasked", Mean(masked)), new("sentences", Sentences));

        // As a decimal, so that no digit appears that was not measured.
        private decimal? Mean(double sum) => Sentences == 0 ? null : Math.Round((decimal)(sum / Sentences), ToneDecimals);
    }
}

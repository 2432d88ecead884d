using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax;

/// <summary>Writes what was found in an article as one JSON object: a line of what <c>parallax annotate</c> prints.</summary>
/// <remarks>
/// All places are UTF-16 code units of the text exactly as it was given. An entry found in a title that does not stand in the text carries
/// <c>"in":"title"</c>, and its places lie in the title. Fields may be added in later versions, never renamed.
/// </remarks>
public static class AnnotationJson
{
    private const int ToneDecimals = 4;

    // Letters stand as they are: the output is data for programs, and never a part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of <paramref name="article"/> in UTF-8, line end included.</summary>
    public static byte[] Line(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter json = new(buffer, Options))
            Write(json, article);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes <paramref name="article"/> as one object.</summary>
    public static void Write(Utf8JsonWriter json, AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        Article read = article.Article;
        json.WriteStartObject();
        json.WriteString("id", read.Id);
        json.WriteString("outlet", read.Outlet.Name);
        json.WriteString("title", read.Title);
        json.WriteString("date", read.Date);
        json.WriteString("textSha256", read.TextSha256);
        WriteBlocks(json, article.Segmented);
        WriteSentences(json, article.Segmented);
        WriteQuotations(json, article.Quotations);
        WriteTerms(json, article.Terms);
        WriteAgents(json, article.Agents);
        WriteQuantities(json, article.Quantities);
        WriteLabels(json, article.Labels);
        WriteTone(json, article.Tones);
        json.WriteStartArray("notes");
        foreach (Note note in article.Notes)
            json.WriteStringValue(note.Message);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, SegmentedArticle article)
    {
        WriteEach(json, "blocks", article.Texts.SelectMany(text => text.Blocks.Select(block => (text, block))), entry =>
        {
            (SegmentedText text, Block block) = entry;
            WritePart(json, text.Part);
            json.WriteString("kind", Name(block.Kind));
            WriteSpan(json, block.Span);
            json.WriteNumber("words", block.IsAnalysed ? text.WordsIn(block.Span) : 0);
            if (block.IsRepeat)
                json.WriteBoolean("isRepeat", true);
        });
        if (article.Labelled.Cuts.Count > 0)
            WriteEach(json, "cuts", article.Labelled.Cuts, cut => WriteSpan(json, cut));
    }

    private static void WriteSentences(Utf8JsonWriter json, SegmentedArticle article)
    {
        WriteEach(json, "sentences", article.Texts.SelectMany(text => text.Sentences.Select(sentence => (text.Part, sentence.Span))), entry =>
        {
            WritePart(json, entry.Part);
            WriteSpan(json, entry.Span);
        });
    }

    private static void WriteQuotations(Utf8JsonWriter json, IReadOnlyList<Quotation> quotations) =>
        WriteEach(json, "quotations", quotations, quotation =>
    {
        WritePart(json, quotation.In);
        json.WriteString("kind", Name(quotation.Kind));
        WriteSpans(json, "content", quotation.Content);
        WriteSpans(json, "marked", quotation.Marked);
        json.WriteNumber("words", quotation.Words);
        if (quotation.Within >= 0)
            json.WriteNumber("within", quotation.Within);
        if (quotation.IsTitle)
            json.WriteBoolean("isTitle", true);
        if (quotation.Cue is { } cue)
        {
            json.WriteStartObject("cue");
            WriteSpan(json, cue.Span);
            json.WriteString("lemma", cue.Lemma);
            json.WriteString("stance", Name(cue.Stance));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("cue");
        }

        if (quotation.Speaker is { } speaker)
        {
            json.WriteStartObject("speaker");
            WriteSpan(json, speaker.Span);
            json.WriteString("text", speaker.Text);
            json.WriteString("entity", speaker.Entity);
            json.WriteString("affiliation", speaker.Affiliation);
            json.WriteString("role", Name(speaker.Role));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("speaker");
        }
    });

    private static void WriteTerms(Utf8JsonWriter json, IReadOnlyList<Term> terms) => WriteEach(json, "terms", terms, term =>
    {
        WritePart(json, term.In);
        WriteSpan(json, term.Span);
        json.WriteString("text", term.Text);
        json.WriteString("lexicon", term.Lexicon);
        json.WriteString("contrast", term.Contrast);
        json.WriteString("option", term.Option);
        json.WriteString("pole", Name(term.Pole));
        json.WriteString("voice", term.Voice.ToString());
        json.WriteString("block", Name(term.Block));
        json.WriteBoolean("isName", term.IsName);
        json.WriteString("speaker", term.Speaker);
    });

    private static void WriteAgents(Utf8JsonWriter json, IReadOnlyList<AgentClause> agents) => WriteEach(json, "agents", agents, clause =>
    {
        WritePart(json, clause.In);
        WriteSpan(json, clause.Span);
        json.WriteStartObject("word");
        WriteSpan(json, clause.Word);
        json.WriteEndObject();
        json.WriteString("event", clause.Event);
        json.WriteString("form", Name(clause.Form));
        json.WriteString("agent", clause.Agent);
        json.WriteString("affected", clause.Affected);
    });

    // An end that a quantity leaves open is null.
    private static void WriteQuantities(Utf8JsonWriter json, IReadOnlyList<Quantity> quantities) =>
        WriteEach(json, "quantities", quantities, quantity =>
    {
        WritePart(json, quantity.In);
        WriteSpan(json, quantity.Span);
        json.WriteString("kind", Name(quantity.Kind));
        json.WriteNumber("low", quantity.Value.Low);
        if (double.IsFinite(quantity.Value.High))
            json.WriteNumber("high", quantity.Value.High);
        else
            json.WriteNull("high");
        json.WriteString("bound", Name(quantity.Value.Bound));
        json.WriteString("counted", quantity.Counted);
        json.WriteString("relation", quantity.Relation == QuantityRelation.None ? null : Name(quantity.Relation).Value);
        json.WriteStartArray("scopes");
        for (int rest = (int)quantity.Scopes; rest != 0; rest &= rest - 1)
            json.WriteStringValue(Name((QuantityScopes)(rest & -rest)));
        json.WriteEndArray();
    });

    private static void WriteLabels(Utf8JsonWriter json, IReadOnlyList<Label> labels) => WriteEach(json, "labels", labels, label =>
    {
        WritePart(json, label.In);
        WriteSpan(json, label.Span);
        json.WriteString("text", label.Text);
        json.WriteStartObject("actor");
        WriteSpan(json, label.Actor);
        json.WriteEndObject();
        json.WriteString("entity", label.Entity);
        json.WriteString("kind", Name(label.Kind));
        json.WriteString("form", Name(label.Form));
        json.WriteString("head", label.Head.Length == 0 ? null : label.Head);
        json.WriteStartArray("modifiers");
        foreach (string modifier in label.Modifiers)
            json.WriteStringValue(modifier);
        json.WriteEndArray();
        json.WriteString("voice", label.Voice.ToString());
        json.WriteString("speaker", label.Speaker);
        json.WriteString("block", Name(label.Block));
    });

    private static void WriteTone(Utf8JsonWriter json, IReadOnlyList<SentenceTone> tones)
    {
        json.WriteStartObject("tone");
        WriteMeans(json, tones);
        json.WriteStartObject("byVoice");
        foreach (IGrouping<Voice, SentenceTone> voice in tones.GroupBy(tone => tone.Voice).OrderBy(voice => voice.Key))
        {
            json.WriteStartObject(Name(voice.Key));
            WriteMeans(json, [.. voice]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMeans(Utf8JsonWriter json, IReadOnlyList<SentenceTone> tones)
    {
        if (tones.Count == 0)
        {
            json.WriteNull("mean");
            json.WriteNull("meanNamesMasked");
        }
        else
        {
            json.WriteNumber("mean", Mean(tones, tone => tone.Raw));
            json.WriteNumber("meanNamesMasked", Mean(tones, tone => tone.NamesMasked));
        }

        json.WriteNumber("sentences", tones.Count);
    }

    // As a decimal, so that no digit appears that was not measured.
    private static decimal Mean(IReadOnlyList<SentenceTone> tones, Func<SentenceTone, ToneScore> score) =>
        Math.Round((decimal)tones.Average(tone => score(tone).Compound), ToneDecimals);

    private static void WriteEach<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        WriteEach(json, name, spans, span => WriteSpan(json, span));
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static void WritePart(Utf8JsonWriter json, TextPart part)
    {
        if (part == TextPart.Title)
            json.WriteString("in", "title");
    }

    private static JsonEncodedText Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNames<TEnum>.All[Unsafe.BitCast<TEnum, int>(value)];

    // By number: a dictionary of each kind would be code that is compiled at each start.
    private static class JsonNames<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly JsonEncodedText[] All = JsonNames.Of(typeof(TEnum));
    }

    private static class JsonNames
    {
        public static JsonEncodedText[] Of(Type type)
        {
            int[] values = (int[])Enum.GetValuesAsUnderlyingType(type);
            JsonEncodedText[] names = new JsonEncodedText[values.Max() + 1];
            foreach (int value in values)
                names[value] = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(type, value)!));
            return names;
        }
    }
}

using System.Globalization;

namespace Parallax;

/// <summary>Writes the page of a report, from top to bottom.</summary>
internal sealed class ReportHtml(Report report)
{
    private const int MostNamed = 8;
    private const int MostReadings = 4;
    private const int MostOpenContrasts = 4;
    private readonly HtmlWriter html = new();
    private readonly ShowContext context = ShowContext.ForPage(report.Corpus.Articles);
    private readonly List<(string Id, string Heading, Action Content)> sections = [];

    public string Write()
    {
        html.Doctype().Open("html", ("lang", "en")).Line();
        WriteHead();
        html.Open("body").Line().Element("a", "Skip to the text", ("class", "skip"), ("href", "#main")).Line();
        PageStyle.WritePatterns(html);
        html.Line().Open("main", ("class", "page"), ("id", context.Unique("main"))).Line();
        WriteIntro();
        Plan();
        WriteContents();
        html.Open("div", ("class", "rest")).Line();
        foreach ((string id, string heading, Action content) in sections)
        {
            html.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Element("h2", heading, ("id", id + "-h")).Line();
            content();
            html.Close().Line();
        }

        return html.Close().Close().Close().Close().Line().ToString();
    }

    private void WriteHead() => html.Open("head").Line()
        .Void("meta", ("charset", "utf-8")).Line()
        .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
        .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src {PageStyle.CspSource}; img-src data:; base-uri 'none'; form-action 'none'")).Line()
        .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line()
        .Element("title", report.Title).Line()
        .Style(PageStyle.Css).Line()
        .Close().Line();

    private void Plan()
    {
        Add("what", "What was compared", WriteWhat);
        if (report.ByArticle)
            Add("strip", "The strip", WriteStrip);
        else
            Add("voices", "Whose voice", WriteVoices);
        Add("terms", "What it is called", WriteTerms);
        Add("speakers", "Who speaks", new SpeakersSection(report, html, context).Write);
        Add("agents", "Who is named as acting", WriteAgents);
        Add("headlines", "Headlines and bodies", new HeadlinesSection(report, html, context).Write);
        Add("shared", "Who shares a text", WriteShared);
        Add("tone", "Tone", WriteTone);
        Add("articles", "The articles", WriteArticles);
        Add("notes", "Notes", WriteNotes);
        Add("provenance", "Provenance", WriteProvenance);
    }

    private void Add(string id, string heading, Action content) => sections.Add((context.Unique(id), heading, content));

    private void WriteContents()
    {
        html.Open("nav", ("class", "toc"), ("aria-labelledby", "toc-h")).Element("h2", "Contents", ("id", "toc-h")).Open("ol");
        foreach ((string id, string heading, _) in sections)
            html.Open("li").Element("a", heading, ("href", "#" + id)).Close();
        html.Close().Close().Line();
    }

    private void WriteIntro()
    {
        int articles = report.Corpus.Articles.Count, texts = report.Shared.IndependentTexts;
        html.Open("header", ("class", "intro")).Line()
            .Element("p", "Parallax report", ("class", "kicker"))
            .Element("h1", report.Title);
        html.Open("p", ("class", "lede"))
            .Element("a", $"{Wording.SpelledFirst(articles)} {Wording.Noun(articles, "article")}", ("class", "n"), ("href", "#what"))
            .Text(ReportWording.Outlets(report));
        if (Dates.Range(report.Corpus.Articles.Select(article => article.Article.Date)) is { } dates)
            html.Text($", {dates}");
        html.Text(". ");
        if (texts == articles)
            html.Text(articles == 1 ? "It is " : "No two share a text: ");
        else if (report.Shared.Families.Count(family => family.Count > 1) is var families and <= 3 && report.ByArticle)
            html.Text(SharingInWords(families));
        else
            html.Text("Some share a text: ");
        html.Element("a", $"{Wording.Spelled(texts)} independent {Wording.Noun(texts, "text")}", ("class", "n"), ("href", "#shared")).Text(".").Close();

        html.Open("div", ("class", "say"));
        WriteCan();
        WriteCannot();
        html.Close();
        html.Open("div", ("class", "under"));
        html.WritePlaces(context);
        html.Close();
        html.Open("div", ("class", "mn first"), ("role", "note"))
            .Open("p").Element("b", "How to read this.")
            .Text(articles == 1 ? " Every number is a link to the sentences that it counts." : $" Every number is a link to the sentences that it counts. Articles are numbered 1 to {Wording.Number(articles)} throughout.")
            .Close()
            .Element("p", "This page compares wording. It does not judge what is true, nor place anybody left or right.")
            .Close();
        html.Close().Line();
    }

    // "Two carry one text, three another: "
    private string SharingInWords(int families)
    {
        int[] sizes = [.. report.Shared.Families.Where(family => family.Count > 1).Select(family => family.Count)];
        return families == 1
            ? $"{Wording.SpelledFirst(sizes[0])} share one text: "
            : $"{Wording.SpelledFirst(sizes[0])} share one text, {string.Join(", ", sizes.Skip(1).Select(size => $"{Wording.Spelled(size)} another"))}: ";
    }

    private void WriteCan()
    {
        html.Open("section", ("aria-labelledby", "can")).Element("h2", "What can be read here", ("id", "can")).Open("ul");
        int written = 0;
        foreach (VoiceContrast contrast in report.Findings.VoiceContrasts.Take(MostReadings - 1))
        {
            WriteVoiceContrast(contrast);
            written++;
        }

        foreach (PoleDifference difference in report.Findings.PoleDifferences.Take(MostReadings - written))
        {
            WriteDifference(difference);
            written++;
        }

        if (written < MostReadings)
            WriteOwnVoice();
        html.Close().Close().Line();
    }

    // “Assassination” stands in marks in 3 and 5, without marks in 4, and in the own voice of 4’s headline.
    private void WriteVoiceContrast(VoiceContrast contrast)
    {
        html.Open("li").Text($"“{Wording.Capital(contrast.Option.Name())}” stands ");
        (string Words, Place[] Places, bool Headline)[] parts = [.. new (string, Place[], bool)[]
        {
            ("in marks in ", PlacesOf(contrast, Voice.Quoted), false),
            ("attributed without marks in ", PlacesOf(contrast, Voice.Attributed), false),
            ("in marks with no speaker found in ", PlacesOf(contrast, Voice.Uncredited), false),
            ("in the outlet’s own voice in ", [.. PlacesOf(contrast, Voice.Own).Where(place => !place.IsHeadline)], false),
            ("in the own voice of ", [.. contrast.OwnHeadlines], true),
        }.Where(part => part.Item2.Length > 0)];
        for (int i = 0; i < parts.Length; i++)
        {
            html.Text(i == 0 ? "" : "; ").Text(parts[i].Words);
            WriteArticles($"{contrast.Option.Id}-{Wording.Number(i + 1)}", $"“{contrast.Option.Name()}” {parts[i].Words.Trim()}", parts[i].Places, parts[i].Headline);
        }

        html.Text(".").Close();
    }

    private static Place[] PlacesOf(VoiceContrast contrast, Voice voice) => contrast.ByVoice.TryGetValue(voice, out Concordance? places) ? [.. places] : [];

    // "3, 5 and 6", each a link to its places; "9 articles" where there are many.
    private void WriteArticles(string id, string heading, Place[] places, bool headline)
    {
        IGrouping<AnnotatedArticle, Place>[] articles = [.. places.GroupBy(place => place.Article, ReferenceEqualityComparer.Instance as IEqualityComparer<AnnotatedArticle>)];
        if (articles.Length > MostNamed)
        {
            WriteLink($"{Wording.Number(articles.Length)} {(headline ? "headlines" : "articles")}", new Concordance(places), "read-" + Wording.Slug(id), heading);
            return;
        }

        for (int i = 0; i < articles.Length; i++)
        {
            int number = context.NumberOf(articles[i].Key) ?? 0;
            html.Text(i == 0 ? "" : i == articles.Length - 1 ? " and " : ", ");
            string words = number.ToString(CultureInfo.InvariantCulture) + (headline ? "’s headline" : "");
            WriteLink(words, new Concordance([.. articles[i]]), $"read-{Wording.Slug(id)}-{Wording.Number(number)}", $"{heading} {words} ({articles[i].Key.Article.Outlet.Name})");
        }
    }

    private void WriteLink(string words, Concordance places, string id, string label) =>
        html.Element("a", words, ("class", "n"), ("href", context.LinkTo(places, id, label)), ("aria-label", label.StartsWith(words, StringComparison.Ordinal) ? label : $"{words}: {label}"));

    private void WriteDifference(PoleDifference difference)
    {
        html.Open("li").Text($"{difference.Choice.Contrast.Question} Names that {Acts(difference.Pole)} make up ");
        WriteShare(difference, difference.Higher);
        html.Text(" and ");
        WriteShare(difference, difference.Lower);
        html.Text(".").Close();
    }

    private static string Acts(Pole pole) => pole switch { Pole.Condemns => "condemn", Pole.Legitimises => "legitimise", _ => "do neither" };

    private void WriteShare(PoleDifference difference, TermChoiceRow row)
    {
        PoleShare share = row.Poles.First(candidate => candidate.Pole == difference.Pole);
        string words = $"{Wording.Number(share.Places.Count)} of {Wording.Number(row.Choices.Count)}";
        string id = $"read-{Wording.Slug(difference.Choice.Contrast.Id)}-{difference.Pole.Name()}-{Wording.Number(row.Group.Number)}";
        if (share.Places.Count == 0)
            html.Text(words);
        else
            WriteLink(words, share.Places, id, $"{words} choices, {row.Group.Label()}");
        html.Text($" choices in {Named(row.Group)}");
    }

    private void WriteOwnVoice()
    {
        VoiceRow[] rows = [.. report.Voices.Rows.Where(row => row.Shares.ContainsKey(Voice.Own))];
        if (rows.Length < 2)
            return;
        VoiceRow most = rows.MaxBy(row => row.Shares[Voice.Own].Share)!, least = rows.MinBy(row => row.Shares[Voice.Own].Share)!;
        if (ReferenceEquals(most, least))
            return;
        html.Open("li").Text($"The outlet’s own voice has the largest share of words in {Named(most.Group)} (");
        WriteOwn(most);
        html.Text($") and the smallest in {Named(least.Group)} (");
        WriteOwn(least);
        html.Text(").").Close();
    }

    private void WriteOwn(VoiceRow row)
    {
        Concordance own = row.ByVoice[Voice.Own];
        WriteLink(Wording.Number(own.Words), own, $"voices-{Wording.Number(row.Group.Number)}-own", $"{row.Group.Label()}: {Wording.Count(own.Words, "word")}, own");
        html.Text($" of {Wording.Number(row.Words)}");
    }

    // What a sentence calls a row: an article by its number, an outlet by name only where it has enough texts to stand for it.
    private static string Named(MeasureGroup group) => group.By == GroupBy.Article ? Wording.Number(group.Number)
        : group.SpeaksForOutlet ? group.Outlet.Name
        : $"{group.Scope} of {group.Outlet.Name}";

    private void WriteCannot()
    {
        html.Open("section", ("aria-labelledby", "cannot")).Element("h2", "What cannot be said", ("id", "cannot")).Open("ul");
        if (ReportWording.AboutOutlets(report) is { } outlets)
            WriteItem(outlets, "#note-minimum");
        WriteItem(ReportWording.AboutWording(report), "#terms");
        WriteItem(ReportWording.AboutTone(report), "#tone");
        html.Close().Close().Line();
    }

    private void WriteItem((string Before, string Link, string After) item, string link) =>
        html.Open("li").Text(item.Before).Element("a", item.Link, ("class", "n"), ("href", link)).Text(item.After).Close();

    private void WriteMargin(params ReadOnlySpan<(string Bold, string Text)> paragraphs) => html.WriteMargin(paragraphs);

    private void WriteWhat()
    {
        Table articles = report.Corpus.Table(report.Shared);
        if (report.ByArticle)
        {
            articles.WriteTo(html, context);
            return;
        }

        report.Corpus.OutletTable().WriteTo(html, context);
        html.Open("details").Element("summary", $"All {Wording.Count(report.Corpus.Articles.Count, "article")}").Open("div", ("class", "in"));
        articles.WriteTo(html, context);
        html.Close().Close();
    }

    private void WriteStrip()
    {
        html.Element("p", "Where does each article speak for itself, and where through others?");
        (report.Strip.Figure() with { Table = report.Voices.Table() }).WriteTo(html, context);
    }

    private void WriteVoices()
    {
        html.Element("p", $"Whose words are these: the outlet’s own, a speaker’s in marks, or a speaker’s without? {Wording.Number(report.Corpus.Articles.Count)} articles are too many for a line each, so a row is an outlet.");
        report.Voices.Figure().WriteTo(html, context);
    }

    private void WriteTerms()
    {
        if (report.Choices.Count == 0)
        {
            html.Open("div", ("class", "few-box")).Element("strong", "No term of the lexicons was found.")
                .Element("p", "The texts may be about something else; a lexicon of your own can be given.").Close();
            return;
        }

        WriteMargin(
            ("Poles", "say what a name does to the act: condemns it, legitimises it, or neither. They are the judgement of the lexicon’s author and do not say which name is right."),
            ("Names", $"of groups and places are not choices: {Wording.Count(report.Corpus.Articles.Sum(article => article.Terms.Count(term => term.IsName)), "term")} in names left out."));
        int choices = report.Choices.Sum(choice => choice.Rows.Sum(row => row.Choices.Count));
        html.Element("p", $"For one thing an outlet chose one name among several: {Wording.Count(choices, "choice")} for {Wording.Count(report.Choices.Count, "thing")}.");
        TermChoice[] drawn = [.. report.Choices.Where(TermChoiceFigure.HasComparison)], few = [.. report.Choices.Where(choice => !choice.HasComparison())];
        HashSet<TermChoice> open = [.. drawn.OrderByDescending(choice => choice.Rows.Sum(row => row.Choices.Count)).Take(MostOpenContrasts)];
        foreach (TermChoice choice in drawn)
        {
            // The first figure prints all settings; the others only what is different, or the page would be captions.
            Figure figure = choice.Figure();
            if (!ReferenceEquals(choice, drawn[0]))
                figure = figure with { Caption = $"{Wording.Settings([.. choice.Settings.Except(drawn[0].Settings)])} Otherwise as in the figure above." };
            bool folded = !report.ByArticle && !open.Contains(choice);
            if (folded)
                html.Open("details").Element("summary", $"{choice.Contrast.Question} ({Wording.Count(choice.Rows.Sum(row => row.Choices.Count), "choice")})").Open("div", ("class", "in"));
            figure.WriteTo(html, context);
            if (folded)
                html.Close().Close();
        }

        if (few.Length > 0)
            WriteTooFew(few);
        if (report.ByArticle)
        {
            report.Choices.Table().WriteTo(html, context, withSettings: drawn.Length == 0);
            return;
        }

        foreach (TermChoice choice in report.Choices)
        {
            html.Open("details").Element("summary", choice.Contrast.Question).Open("div", ("class", "in"));
            choice.Table().WriteTo(html, context, withSettings: !choice.HasComparison());
            html.Close().Close();
        }
    }

    private void WriteTooFew(TermChoice[] few)
    {
        html.Open("div", ("class", "few-box")).Element("strong", "Not enough text for a figure.").Open("p");
        html.Text($"In {Wording.Spelled(few.Length)} of {Wording.Spelled(report.Choices.Count)} contrasts fewer than two rows make {Wording.Number(few[0].MinimumChoices)} choices: ");
        html.Text(Wording.Join([.. few.Select(choice => $"{choice.Contrast.Question} ({Wording.Count(choice.Rows.Sum(row => row.Choices.Count), "choice")})")]));
        html.Text(". Every choice stands in the table below all the same, with its voice and its place.").Close().Close();
    }

    private void WriteAgents()
    {
        int acts = report.Agents.Rows.Sum(row => row.Clauses.Count);
        if (acts == 0)
        {
            html.Open("div", ("class", "few-box")).Element("strong", "No act of harm or force was found.").Element("p", "The texts may be about something else, as far as the word list goes.").Close();
            return;
        }

        WriteMargin(("Grammar only.", "“Two men died”, “two men were shot” and “guards shot two men” are three forms. A form without an agent may be all that was known when the article was written. The forms are told by rules, which can err."));
        html.Element("p", $"{Wording.Count(acts, "clause or noun", "clauses and nouns")} for acts of harm or force, and whether the text names who acts.");
        report.Agents.Figure().WriteTo(html, context);
    }

    private void WriteShared()
    {
        WriteMargin(
            ("Reprints are not witnesses.", "Comparisons on this page count articles; where it matters, the number of independent texts stands beside."),
            ("Direction", "is not shown: who copied whom the texts alone do not say."));
        html.Open("ul");
        foreach (IReadOnlyList<AnnotatedArticle> family in report.Shared.Families.Where(family => family.Count > 1 || report.ByArticle))
            WriteFamily(family);
        int alone = report.Shared.Families.Count(family => family.Count == 1);
        if (!report.ByArticle && alone > 0)
            html.Element("li", $"{Wording.Count(alone, "article")} {(alone == 1 ? "shares" : "share")} no text with another.");
        html.Close();
        if (report.Shared.Pairs.Count == 0)
            return;
        html.Open("details").Element("summary", "Table of pairs").Open("div", ("class", "in"));
        report.Shared.Table().WriteTo(html, context);
        html.Close().Close();
    }

    private void WriteFamily(IReadOnlyList<AnnotatedArticle> family)
    {
        html.Open("li").Element("b", $"Text {report.Shared.LetterOf(family[0])}:").Text($" {Wording.Noun(family.Count, "article")} ");
        for (int i = 0; i < family.Count; i++)
        {
            html.Text(i == 0 ? "" : i == family.Count - 1 ? " and " : ", ");
            html.Element("a", Wording.Number(context.NumberOf(family[i]) ?? 0), ("class", "n"), ("href", context.LinkTo(family[i])), ("aria-label", $"{Wording.Number(context.NumberOf(family[i]) ?? 0)} {family[i].Article.Outlet.Name}"));
        }

        html.Text(".");
        SharedPair[] pairs = [.. report.Shared.Pairs.Where(pair => family.Any(member => ReferenceEquals(member, pair.First)))];
        if (pairs.Length > 0)
        {
            double low = pairs.Min(pair => pair.Containment), high = pairs.Max(pair => pair.Containment);
            string shares = Wording.Percent(low) == Wording.Percent(high) ? Wording.Percent(high) : $"{Wording.Percent(low)} to {Wording.Percent(high)}";
            html.Text($" {shares} of the shorter one’s five-word sequences stand in the other.");
        }

        foreach (AnnotatedArticle article in family)
        {
            string[] credited = [.. article.Credits.Where(credit => credit.Purpose == CreditPurpose.Text).Select(credit => credit.Name).Distinct()];
            if (credited.Length > 0)
                html.Text($" {Wording.Number(context.NumberOf(article) ?? 0)} credits {Wording.Join(credited)} for the text.");
        }

        html.Close().Line();
    }

    private void WriteTone()
    {
        WriteMargin(("Emotional wording of the text, not the outlet’s stance.", "A quotation full of anger makes a calm article negative. With names masked, “United” in a country’s name no longer counts as a friendly word."));
        string raw = report.Findings.RawToneOverlaps == report.Findings.MaskedToneOverlaps ? "so they do with names as read" : "with names as read this is different";
        html.Element("p", report.Findings.MaskedToneOverlaps switch
        {
            null => "A coarse measure, kept small. Fewer than two rows have enough sentences to compare.",
            true => $"A coarse measure, kept small. All intervals overlap; {raw}.",
            false => $"A coarse measure, kept small. Some intervals lie apart; {raw}.",
        });
        report.Tone.Figure().WriteTo(html, context);
    }

    private void WriteArticles()
    {
        html.Open("div", ("class", "mn keep"), ("role", "note"))
            .Open("p").Element("b", "Own voice is unmarked.").Text(" Beside the text: who speaks, in which voice, how many words.").Close().Close();
        html.Element("p", "The texts as read, with all that was found in them. Nothing is deleted; what was not analysed is small and grey.");
        WriteFilters();
        foreach (IReadOnlyList<AnnotatedArticle> family in report.Shared.Families)
        {
            foreach (AnnotatedArticle article in family)
                letters[article] = (report.Shared.LetterOf(family[0]), [.. family.Where(other => !ReferenceEquals(other, article)).Select(other => context.NumberOf(other) ?? 0)]);
        }

        for (int i = 0; i < report.Corpus.Articles.Count; i++)
        {
            (string? letter, int[] others) = letters.GetValueOrDefault(report.Corpus.Articles[i], (null, []));
            (report.Corpus.Articles[i].Marked(i + 1) with { TextLetter = letter, SharesTextWith = others, MinimumWords = report.Voices.MinimumWords }).WriteTo(html, context);
        }
    }

    private readonly Dictionary<AnnotatedArticle, (string? Letter, int[] Others)> letters = new(ReferenceEqualityComparer.Instance);

    private void WriteFilters()
    {
        html.Open("form", ("class", "filters"), ("aria-label", "What is marked in the articles"))
            .Open("fieldset").Element("legend", "Voice");
        foreach (Voice voice in FigureKey.AllVoices.Where(voice => voice != Voice.Own))
            WriteFilter("f-" + voice.Name(), () => html.Element("span", voice.ToString(), ("class", "q-" + voice.Name())));
        html.Close().Open("fieldset").Element("legend", "Also");
        WriteFilter("f-terms", () => html.Open("span").Element("b", "term").Text(" (◆ condemns, ◇ legitimises, no sign: neutral)").Close());
        WriteFilter("f-furn", () => html.Element("span", "page furniture", ("class", "furn")));
        html.Close().Close().Line();
    }

    private void WriteFilter(string id, Action label)
    {
        html.Open("label").Void("input", ("type", "checkbox"), ("id", id), ("checked", "")).Text(" ");
        label();
        html.Close();
    }

    private void WriteNotes()
    {
        html.Open("ol", ("class", "notes"));
        List<string> minima = [];
        if (report.Choices.Count > 0)
            minima.Add($"for shares of names: {Wording.Count(report.Choices[0].MinimumChoices, "choice")}");
        minima.Add($"for tone: {Wording.Count(report.Tone.MinimumSentences, "sentence")}");
        minima.Add($"for shares of voices: {Wording.Count(report.Voices.MinimumWords, "word")}");
        minima.Add($"for a statement about an outlet: {Wording.Count(MeasureGroup.MinimumForOutlet, "independent article")}");
        html.Element("li", $"Minimum {string.Join("; ", minima)}.", ("id", context.Unique("note-minimum")));
        Dictionary<string, AnnotatedArticle> byId = report.Corpus.Articles.GroupBy(article => article.Article.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (Note note in report.Corpus.Notes)
            WriteNote(note, note.Article is not null ? byId.GetValueOrDefault(note.Article) : null);
        html.Element("li", "No corrections by readers were applied.").Close();
    }

    private void WriteNote(Note note, AnnotatedArticle? article)
    {
        html.Open("li");
        if (note.IsSkip)
            html.Text("Skipped: ");
        if (article is not null)
            html.Element("a", $"{Wording.Number(context.NumberOf(article) ?? 0)} {article.Article.Outlet.Name}", ("class", "n"), ("href", context.LinkTo(article))).Text(": ").Text(note.Message);
        else
            html.Text(note.ToString());
        html.Close().Line();
    }

    private void WriteProvenance()
    {
        html.Open("dl", ("class", "prov"));
        html.Element("dt", "Made with").Open("dd").Text($"Parallax {report.Options.Version}");
        if (report.Options.Command is { } command)
            html.Text(", ").Element("code", command);
        html.Close();
        if (Dates.Range(report.Corpus.Articles.Select(article => article.Article.Date)) is { } dates)
            html.Element("dt", "Articles of").Element("dd", dates);
        int skipped = report.Corpus.Corpus.Skipped;
        html.Element("dt", "Read").Element("dd", $"{Wording.Count(report.Corpus.Articles.Count, "article")}, {(skipped == 0 ? "none" : Wording.Number(skipped))} skipped");
        foreach (Lexicon lexicon in report.Corpus.Lexicons)
        {
            int used = report.Choices.Count(choice => ReferenceEquals(choice.Lexicon, lexicon) || choice.Lexicon.Name == lexicon.Name);
            html.Element("dt", "Lexicon").Element("dd", $"{lexicon.Name} {lexicon.Version}, {Wording.Number(used)} of {Wording.Count(lexicon.Contrasts.Count, "contrast")} used; {lexicon.Author}, {lexicon.Licence}. {lexicon.Citation}");
        }

        WriteSettings("Differences", report.Findings.Settings);
        WriteSettings("Shared texts", report.Shared.Settings);
        WriteSettings("Terms", report.Choices.Count > 0 ? report.Choices[0].Settings : []);
        WriteSettings("Voices", report.Voices.Settings);
        WriteSettings("Speakers", report.Speakers.Settings);
        WriteSettings("Sides", report.WordsBySide?.Settings ?? []);
        WriteSettings("Cue words", report.Stances.Settings);
        WriteSettings("Headlines", report.Headlines.Settings);
        WriteSettings("Tone", report.Tone.Settings);
        bool many = report.Corpus.Articles.Count > GroupCells.MostColumns;
        if (many)
            html.Close().Open("details").Element("summary", $"Hashes of the {Wording.Number(report.Corpus.Articles.Count)} texts").Open("dl", ("class", "prov"));
        for (int i = 0; i < report.Corpus.Articles.Count; i++)
        {
            Article article = report.Corpus.Articles[i].Article;
            html.Element("dt", $"{Wording.Number(i + 1)} {article.Outlet.Name}").Open("dd").Element("code", $"sha256 {article.TextSha256}");
            if (article.File is not null)
                html.Text(" " + article.File);
            if (article.Url is not null)
                html.Text(" ").Element("a", article.Url, ("href", article.Url), ("rel", "noreferrer noopener external"));
            html.Close();
        }

        html.Close();
        if (many)
            html.Close();
        html.Line();
    }

    private void WriteSettings(string name, IReadOnlyList<Setting> settings)
    {
        if (settings.Count > 0)
            html.Element("dt", name).Element("dd", Wording.Settings(settings));
    }
}

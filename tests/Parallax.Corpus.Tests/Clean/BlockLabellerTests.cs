namespace Parallax.Tests;

public class BlockLabellerTests
{
    // Paragraphs long enough to be told apart from headings and captions by their form alone.
    private const string First = "The harbour council of Vellmar decided late in the evening to close the northern quay, after a crane had sunk into the soft ground beside it.";
    private const string Second = "Engineers will measure the ground for three weeks, the council's speaker explained, and ships must wait outside or sail on to the port of Osk.";
    private const string Third = "Fishermen who had hoped for a good spring stood in front of the town hall and asked who would pay for the weeks without a catch.";
    private const string Fourth = "A decision about their request is expected in summer, when the owners of the warehouses will be heard as well.";

    private static readonly string Body = string.Join("\n\n", First, Second, Third, Fourth);

    [Fact]
    public void A_plain_text_is_body_paragraph_by_paragraph()
    {
        LabelledArticle labelled = Label(Body);
        Assert.Equal([First, Second, Third, Fourth], Words(labelled, BlockKind.Body));
        Assert.Equal(4, labelled.Blocks.Count);
        Assert.Empty(labelled.Notes);
    }

    [Theory]
    [InlineData("VELLMAR, May 3 (XYZ) – ", "Dateline:VELLMAR, May 3|Credit:(XYZ) –")]
    [InlineData("VELLMAR (Reuters) - ", "Dateline:VELLMAR|Credit:(Reuters) -")]
    [InlineData("Vellmar, May 3 (XYZ)-- ", "Dateline:Vellmar, May 3|Credit:(XYZ)--")]
    [InlineData("(CNN) ", "Credit:(CNN)")]
    [InlineData("Vellmar (CNN) ", "Dateline:Vellmar|Credit:(CNN)")]
    [InlineData("VELLMAR, 3 May – ", "Dateline:VELLMAR, 3 May –")]
    [InlineData("Vellmar, 3 May 2031 (XYZ) – ", "Dateline:Vellmar, 3 May 2031|Credit:(XYZ) –")]
    [InlineData("May 3 (Reuters) - ", "Date:May 3|Credit:(Reuters) -")]
    [InlineData("PORT OSK, Vellmar Region — ", "Dateline:PORT OSK, Vellmar Region —")]
    [InlineData("(OSKNET- Osk News Line) VELLMAR, Jan 9 (ONL-QQ) – ", "Credit:(OSKNET- Osk News Line)|Dateline:VELLMAR, Jan 9|Credit:(ONL-QQ) –")]
    [InlineData(" date 2031-05-04 (OSKNET) VELLMAR, May 3 (XYZ) – ", "Date:date 2031-05-04|Credit:(OSKNET)|Dateline:VELLMAR, May 3|Credit:(XYZ) –")]
    public void What_stands_before_the_first_sentence_is_read_in_pieces(string lead, string expected)
    {
        LabelledArticle labelled = Label(lead + Body);
        string[] pieces = [.. labelled.Blocks.TakeWhile(block => block.Kind != BlockKind.Body).Select(block => $"{block.Kind}:{Of(labelled, block)}")];
        Assert.Equal(expected.Split('|'), pieces);
        Assert.Equal(First, Words(labelled, BlockKind.Body)[0]);
    }

    [Theory]
    [InlineData("Mayor Ilse Brandt - the first woman in that office - announced that the northern quay will be closed for three weeks from Monday on.")]
    [InlineData("UPDATE - Two more ships were sent away on Monday, and the railway to the warehouses has been closed since the morning as well.")]
    [InlineData("The council (which met in the evening) - and not the mayor - closed the northern quay of the harbour on Monday night.")]
    [InlineData("May 3 (a Saturday) was the day on which the crane sank - and nobody had looked at the ground for a year before it did.")]
    [InlineData("Vellmar, 14 ships - all of them small - waited outside on Monday night, and the council closed the northern quay.")]
    [InlineData("On Friday, Brandt — who had been the first to see the crane sink — asked the council for a longer closure of the quay.")]
    public void A_dash_in_a_sentence_is_no_dateline(string sentence) =>
        Assert.Equal(sentence, Words(Label(sentence + "\n\n" + Body), BlockKind.Body)[0]);

    [Theory]
    [InlineData("– XYZ-ABC")]
    [InlineData(" (AP)")]
    [InlineData(" — Reuters")]
    public void The_agencys_sign_after_the_last_sentence_is_a_credit(string sign)
    {
        LabelledArticle labelled = Label(Body + sign);
        Assert.Equal(Fourth, Words(labelled, BlockKind.Body)[^1]);
        Assert.Equal(sign.Trim(), Words(labelled, BlockKind.Credit).Single());
    }

    [Fact]
    public void A_title_that_the_text_repeats_is_its_headline_whatever_its_marks_and_case()
    {
        LabelledArticle labelled = Label("Vellmar’s quay: closed “for weeks”.\n\n" + Body, "VELLMAR'S QUAY:  Closed 'for weeks'");
        Assert.True(labelled.TitleIsInText);
        Assert.Equal(BlockKind.Headline, labelled.Blocks[0].Kind);
    }

    [Fact]
    public void A_title_broken_over_two_lines_is_one_headline()
    {
        LabelledArticle labelled = Label("Quay closed;\nFishermen ask who pays\n\n" + Body, "Quay closed; Fishermen ask who pays");
        Assert.True(labelled.TitleIsInText);
        Assert.Equal("Quay closed;\nFishermen ask who pays", Words(labelled, BlockKind.Headline).Single());
    }

    [Fact]
    public void A_title_that_stands_nowhere_in_the_first_blocks_is_not_in_the_text()
    {
        LabelledArticle labelled = Label(Body + "\n\n" + First + "\n\nQuay closed for weeks", "Quay closed for weeks");
        Assert.False(labelled.TitleIsInText);
    }

    [Fact]
    public void A_headline_that_the_page_repeats_is_counted_once()
    {
        LabelledArticle labelled = Label("Quay closed for weeks\n\n" + First + "\n\nQUAY CLOSED FOR WEEKS\n\n" + Second + "\n\n" + Third, "Quay closed for weeks");
        Block[] headlines = [.. labelled.Blocks.Where(block => block.Kind == BlockKind.Headline)];
        Assert.Equal([false, true], headlines.Select(block => block.IsRepeat));
        Assert.Equal([true, false], headlines.Select(block => block.IsAnalysed));
    }

    [Theory]
    [InlineData("Council Closes Northern Quay After Crane Sinks")]
    [InlineData("Council closes northern quay after crane sinks")]
    public void Without_a_title_a_first_short_line_is_the_headline(string line)
    {
        LabelledArticle labelled = Label(line + "\n\n" + Body);
        Assert.Equal(line, Words(labelled, BlockKind.Headline).Single());
        Assert.False(labelled.TitleIsInText);
    }

    [Fact]
    public void Marks_of_markdown_around_a_headline_are_navigation_and_its_block_is_its_words()
    {
        LabelledArticle labelled = Label("# *Council closes northern quay*\n\n---\n\n*Image not found or type unknown*\n\n" + Body + "\n\n**Osk Morning Star**");
        Assert.Equal("Council closes northern quay", Words(labelled, BlockKind.Headline).Single());
        Assert.Equal("# *", Of(labelled, labelled.Blocks[0]));
        Assert.Equal("*\n\n---\n\n*Image not found or type unknown*", Of(labelled, labelled.Blocks[2]));
    }

    [Fact]
    public void Menus_buttons_and_section_paths_are_one_block_of_navigation()
    {
        LabelledArticle labelled = Label("• Radio\n  • Audio Only\n  • facebook\nNews > Harbour\n\nCouncil closes northern quay\n\n" + Body);
        Assert.Equal(BlockKind.Navigation, labelled.Blocks[0].Kind);
        Assert.Equal("• Radio\n  • Audio Only\n  • facebook\nNews > Harbour", Of(labelled, labelled.Blocks[0]));
        Assert.Equal(BlockKind.Headline, labelled.Blocks[1].Kind);
        Assert.Equal("4 lines of page furniture left out of all counts.", labelled.Notes.Single().Message);
    }

    [Theory]
    [InlineData("The crane lies beside the quay, May 3. | Photo: Y/ @osk_21", "The crane lies beside the quay, May 3.", "| Photo: Y/ @osk_21")]
    [InlineData("The crane lies beside the northern quay of Vellmar on May 3, 2031 [Screengrab via Reuters]", "The crane lies beside the northern quay of Vellmar on May 3, 2031", "[Screengrab via Reuters]")]
    [InlineData("The crane lies beside the quay in Vellmar on Monday. (AP Photo/Ada Lund)", "The crane lies beside the quay in Vellmar on Monday.", "(AP Photo/Ada Lund)")]
    [InlineData("The crane lies beside the quay in Vellmar, May 3, 2031. REUTERS/Ada Lund/File Photo", "The crane lies beside the quay in Vellmar, May 3, 2031.", "REUTERS/Ada Lund/File Photo")]
    [InlineData("The crane lies beside the quay. (Ada Lund/ONL)", "The crane lies beside the quay.", "(Ada Lund/ONL)")]
    [InlineData("The crane lies beside the quay. Photograph: Ada Lund/Getty Images", "The crane lies beside the quay.", "Photograph: Ada Lund/Getty Images")]
    public void A_line_below_a_picture_is_a_caption_and_its_credit(string line, string caption, string credit)
    {
        LabelledArticle labelled = Label("Council closes northern quay\n\n" + line + "\n\n" + Body);
        Assert.Equal(caption, Words(labelled, BlockKind.Caption).Single());
        Assert.Equal(credit, Words(labelled, BlockKind.PhotoCredit).Single());
    }

    [Theory]
    [InlineData("The crane on Tuesday, seen from the roof of a warehouse.")]
    [InlineData("The crane on Tuesday, seen from the roof of a warehouse")]
    public void A_line_between_byline_and_photographer_is_a_caption(string line)
    {
        LabelledArticle labelled = Label(string.Join("\n\n", "Council closes northern quay", "By Ada Lund", line, "Photo: Bo Ek", Body), "Council closes northern quay");
        Assert.Equal(line, Words(labelled, BlockKind.Caption).Single());
    }

    [Theory]
    [InlineData("Image copyright Ada Lund Image caption The crane lies beside the quay", "PhotoCredit:Image copyright Ada Lund|Navigation:Image caption|Caption:The crane lies beside the quay")]
    [InlineData("Enlarge this image toggle caption Ada Lund/AP Ada Lund/AP", "PhotoCredit:Enlarge this image toggle caption Ada Lund/AP Ada Lund/AP")]
    [InlineData("Hide caption Media caption The crane sinks", "Navigation:Hide caption Media caption|Caption:The crane sinks")]
    [InlineData("Ada Lund/AFP/Getty Images", "PhotoCredit:Ada Lund/AFP/Getty Images")]
    [InlineData("Getty Images", "PhotoCredit:Getty Images")]
    public void The_words_that_a_page_puts_around_a_picture_are_told_from_its_caption(string line, string expected)
    {
        LabelledArticle labelled = Label(line + "\n\n" + Body);
        Assert.Equal(expected.Split('|'), labelled.Blocks.TakeWhile(block => block.Kind != BlockKind.Body).Select(block => $"{block.Kind}:{Of(labelled, block)}"));
    }

    [Fact]
    public void A_caption_cue_with_nothing_but_a_credit_behind_it_is_a_credit_and_kept_where_there_is_nothing_else()
    {
        const string Line = "Image copyright AP Image caption  | Photo: Ada Lund/AP";
        Assert.Equal(Line, Words(Label(Line + "\n\n" + Body), BlockKind.PhotoCredit).Single());
        Assert.Equal(Line, Words(Label(Line), BlockKind.Body).Single());
    }

    [Fact]
    public void A_caption_given_twice_is_counted_once()
    {
        LabelledArticle labelled = Label("• The crane beside the quay, May 3.\n\n  The crane beside the quay, May 3. | Photo: Ada Lund/AP\n\n" + Body);
        Assert.Equal([false, true], labelled.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => block.IsRepeat));
    }

    [Theory]
    [InlineData("A photo shows the minister (left) at a meeting with Reuters/Ipsos researchers, who had asked two thousand people about the harbour in spring.")]
    [InlineData("The council paid for the pictures (and for the photographer) out of the budget for the harbour, a report by its auditors says (page 12).")]
    public void A_sentence_about_a_picture_stays_body(string sentence) =>
        Assert.Contains(sentence, Words(Label(First + "\n\n" + sentence + "\n\n" + Second), BlockKind.Body));

    [Theory]
    [InlineData("Weeks of waiting")]
    [InlineData("Who will pay for it?")]
    [InlineData("3. The owners of the warehouses")]
    [InlineData("‘Nobody asked us’")]
    public void A_short_line_between_paragraphs_is_a_heading(string line)
    {
        LabelledArticle labelled = Label(First + "\n\n" + Second + "\n\n" + line + "\n\n" + Third + "\n\n" + Fourth);
        Assert.Equal(line, Words(labelled, BlockKind.Heading).Single());
    }

    [Fact]
    public void Short_lines_below_each_other_are_a_list_and_stay_body()
    {
        LabelledArticle labelled = Label(First + "\n\nThree cranes of the harbour\nTwo ships of the fleet\nOne warehouse\n\n" + Second + "\n\n" + Third);
        Assert.Contains("Two ships of the fleet", Words(labelled, BlockKind.Body));
    }

    [Fact]
    public void The_headline_of_another_article_in_the_middle_of_a_page_is_a_related_link()
    {
        LabelledArticle labelled = Label("Share\n\nCouncil closes northern quay\n\n" + First + "\n\n\nOsk and Vellmar: Dozens Protest After Harbour Closure\n\n" + Second + "\n\n" + Third);
        Assert.Equal("Osk and Vellmar: Dozens Protest After Harbour Closure", Words(labelled, BlockKind.RelatedLink).Single());
    }

    [Fact]
    public void Lines_in_title_case_are_headings_where_the_article_has_several()
    {
        LabelledArticle labelled = Label(string.Join("\n\n", "Share", First, "What Harbours Like Vellmar Will Need Next", Second, "Why Nobody Wanted This Crane Here", Third));
        Assert.Equal(2, Words(labelled, BlockKind.Heading).Count);
    }

    [Theory]
    [InlineData("Read more: Osk opens its harbour to ships from Vellmar", BlockKind.RelatedLink)]
    [InlineData("PROTESTS IN OSK SPREAD AFTER HARBOUR CLOSURE", BlockKind.RelatedLink)]
    [InlineData("Advertisement", BlockKind.Navigation)]
    [InlineData("Story Continued Below", BlockKind.Navigation)]
    [InlineData("Sign up for our newsletter and read the harbour news first", BlockKind.Navigation)]
    [InlineData("* * *", BlockKind.Navigation)]
    [InlineData("Updated at 5:54 p.m. EDT", BlockKind.Date)]
    [InlineData("Published 8 May 2031", BlockKind.Date)]
    [InlineData("Published May 8, 2031, 6:12\u00A0a.m.", BlockKind.Date)]
    [InlineData("🔗 Share   ✉ Email   🖨 Print", BlockKind.Navigation)]
    [InlineData("Share | Tweet | Print", BlockKind.Navigation)]
    [InlineData("Share | The quay | Print", BlockKind.Heading)]
    [InlineData("By our own correspondent", BlockKind.Byline)]
    [InlineData("By Ada Lund, Harbour Correspondent", BlockKind.Byline)]
    [InlineData("By the end of May the quay must be open again", BlockKind.Heading)]
    public void A_line_between_paragraphs_is_known_by_its_form(string line, BlockKind kind)
    {
        LabelledArticle labelled = Label(string.Join("\n\n", First, Second, line, Third, Fourth));
        Assert.Equal(line, Words(labelled, kind).Single());
    }

    [Theory]
    [InlineData("Post with no comments.", BlockKind.Footer)]
    [InlineData("Copyright © 2031 Osk Morning Star. All rights reserved.", BlockKind.Footer)]
    [InlineData("<https://example.org/harbour/quay-closed>", BlockKind.Footer)]
    [InlineData("(Reporting by Ada Lund and Bo Ek; Editing by Cy Dahl)", BlockKind.Byline)]
    [InlineData("The Associated Press contributed to this report.", BlockKind.Byline)]
    [InlineData("— Ada Lund", BlockKind.Byline)]
    [InlineData("Contributing: Ada Lund, Osk Morning Star", BlockKind.Byline)]
    [InlineData("- Reuters.", BlockKind.Credit)]
    [InlineData("(Osk Press)", BlockKind.Credit)]
    [InlineData("— Osk News Service", BlockKind.Credit)]
    [InlineData("Osk News Agency", BlockKind.Credit)]
    [InlineData("Harbour Star and agencies", BlockKind.Credit)]
    [InlineData("No comments yet. Write the first one.", BlockKind.Footer)]
    public void A_line_after_the_text_is_known_by_its_form(string line, BlockKind kind) =>
        Assert.Equal(line, Words(Label(Body + "\n\n" + line), kind).Single());

    [Theory]
    [InlineData("More from the hearing will be published when the owners of the warehouses have read the minutes.")]
    [InlineData("Related questions were left open by the council, whose members wanted to go home.")]
    [InlineData("Copyright law protects the plans of the crane, a lawyer of the company told the council.")]
    [InlineData("Comments by the mayor did not help: nobody believed them.")]
    [InlineData("By Monday the quay was empty.")]
    [InlineData("Watch out for the crane, the sign said.")]
    [InlineData("No comments were made by the ministries and agencies.")]
    [InlineData("It was 7 p.m.")]
    [InlineData("\"Video: that was all they wanted to talk about when they came to the quay,\" the fisherman said.")]
    [InlineData("Photo evidence of the accident does not exist, the police said on Tuesday.")]
    public void A_sentence_that_begins_like_furniture_stays_body(string sentence) =>
        Assert.Contains(sentence, Words(Label(First + "\n\n" + sentence + "\n\n" + Second), BlockKind.Body));

    [Theory]
    [InlineData("Ada Lund, The Guardian")]
    [InlineData("— Ada Lund (@adalund) May 3, 2031")]
    [InlineData("MAYOR BRANDT: Who asked you?")]
    [InlineData("Watch the crane fall and tell us what you think of it")]
    public void A_short_line_that_names_a_source_or_a_speaker_stays_in_the_analysis(string line)
    {
        LabelledArticle labelled = Label(string.Join("\n\n", First, Second, line, Third, Fourth));
        Assert.True(labelled.Blocks.Single(block => Of(labelled, block) == line).IsAnalysed);
    }

    [Theory]
    [InlineData("Ada Lund writes on harbours for the Morning Star.")]
    [InlineData("Ada Lund is the author of “Cranes”, a history of the port.")]
    [InlineData("Osk Radio, 94.2 FM. The harbour's news every hour.")]
    [InlineData("Osk Radio, Quay Lane 4, Vellmar.")]
    public void A_last_line_about_the_author_or_the_outlet_is_a_footer(string line)
    {
        Article article = new("a", new Outlet("Osk Radio"), "By Ada Lund and Bo Ek\n\n" + Body + "\n\n" + line);
        Assert.Equal(line, Words(BlockLabeller.Default.Label(article), BlockKind.Footer).Single());
    }

    [Theory]
    [InlineData("Ada Lund, the mayor, said that the quay would be open again in June.")]
    [InlineData("Cy Dahl is the owner of the warehouses.")]
    [InlineData("Osk Radio, which first told of the crane, asked the mayor for an answer.")]
    [InlineData("Osk Radio has asked the mayor for an answer.")]
    public void A_last_sentence_that_only_names_somebody_stays_body(string line)
    {
        Article article = new("a", new Outlet("Osk Radio"), "By Ada Lund and Bo Ek\n\n" + Body + "\n\n" + line);
        Assert.Equal(line, Words(BlockLabeller.Default.Label(article), BlockKind.Body)[^1]);
    }

    [Fact]
    public void Italics_below_a_rule_at_the_end_are_a_footer_and_italics_alone_are_not()
    {
        const string Line = "The Star is printed on Fridays in Vellmar.";
        Assert.Equal(Line, Words(Label(Body + "\n\n---\n\n*" + Line + "*"), BlockKind.Footer).Single());
        Assert.Equal(Line, Words(Label(Body + "\n\n*" + Line + "*"), BlockKind.Body)[^1]);
    }

    [Fact]
    public void A_text_of_as_many_lines_as_it_may_have_takes_little_room()
    {
        const int Lines = 262_144; // As many as a list that doubles holds when it is full: what is measured is a line, not the room that growing leaves empty.
        Article article = new("a", Outlet.Unnamed, string.Concat(Enumerable.Repeat("a\n", Lines)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        LabelledArticle labelled = BlockLabeller.Default.Label(article);
        Assert.Equal(Lines, labelled.Blocks.Count);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Lines, 0, 160);
    }

    [Fact]
    public void A_long_line_in_capitals_is_a_heading_where_capitals_are_the_style_of_headings()
    {
        LabelledArticle labelled = Label(string.Join("\n\n", First, "THE CRANE", Second, "WHO WILL PAY FOR THE LOST CATCH?", Third, "THE WAREHOUSES", Fourth));
        Assert.Equal(3, Words(labelled, BlockKind.Heading).Count);
    }

    [Fact]
    public void The_lines_below_a_cue_of_links_are_links_until_the_text_goes_on()
    {
        LabelledArticle labelled = Label(string.Join("\n\n", First, "Read more:", "Osk opens its harbour", "Crane sinks in Vellmar", Second));
        Assert.Equal(["Read more:", "Osk opens its harbour", "Crane sinks in Vellmar"], Words(labelled, BlockKind.RelatedLink));
    }

    [Fact]
    public void A_summary_before_the_dateline_is_a_standfirst()
    {
        LabelledArticle labelled = Label("Fishermen ask who pays for three weeks without a catch.\n\nVELLMAR (AP) — " + Body, "Quay closed");
        Assert.Equal("Fishermen ask who pays for three weeks without a catch.", Words(labelled, BlockKind.Standfirst).Single());
    }

    [Fact]
    public void A_summary_that_the_report_takes_up_again_is_a_standfirst()
    {
        const string Summary = "Vellmar says its northern quay has become a danger for ships and crews.";
        const string Lead = "Vellmar closed a part of its harbour on Monday, and the council said that the northern quay has become a danger for ships which the town can no longer accept.";
        LabelledArticle labelled = Label(string.Join("\n\n", Summary, Lead, Second, Third, Fourth));
        Assert.Equal(Summary, Words(labelled, BlockKind.Standfirst).Single());
    }

    [Fact]
    public void An_ordinary_first_paragraph_is_no_standfirst() => Assert.Empty(Words(Label(Body), BlockKind.Standfirst));

    [Fact]
    public void Highlights_above_the_text_are_standfirsts_and_their_label_is_navigation()
    {
        LabelledArticle labelled = Label("Story highlights Quay closed for three weeks\n\nFishermen ask who pays\n\n" + Body, "Vellmar closes its quay");
        Assert.Equal("Story highlights", Of(labelled, labelled.Blocks[0]));
        Assert.Equal(["Quay closed for three weeks", "Fishermen ask who pays"], Words(labelled, BlockKind.Standfirst));
    }

    [Fact]
    public void A_name_above_the_text_is_a_byline_where_a_medium_follows()
    {
        LabelledArticle labelled = Label("Ada Lund\n\nUSA TODAY\n\n" + Body, "Vellmar closes its quay");
        Assert.Equal("Ada Lund", Words(labelled, BlockKind.Byline).Single());
        Assert.Equal("USA TODAY", Words(labelled, BlockKind.Credit).Single());
    }

    [Fact]
    public void The_author_that_the_metadata_name_is_a_byline_wherever_the_name_stands_alone()
    {
        Article article = new("a", Outlet.Unnamed, "Council closes northern quay\n\nada lund\n\n" + Body) { Author = "Ada Lund, Bo Ek" };
        Assert.Equal("ada lund", Words(new BlockLabeller().Label(article), BlockKind.Byline).Single());
    }

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_joined_to_paragraphs()
    {
        const string Wrapped = "The harbour council of Vellmar decided late in the evening\nto close the northern quay, after a crane had sunk into\nthe soft ground beside it and two ships had to turn\naround in the middle of the night.";
        LabelledArticle labelled = Label(Wrapped + "\n\n" + Wrapped.Replace("harbour", "town", StringComparison.Ordinal));
        Assert.Equal(Wrapped, Words(labelled, BlockKind.Body)[0]);
        Assert.Equal(2, labelled.Blocks.Count);
    }

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\u2028")]
    [InlineData("\n \u00A0 \n")]
    public void Every_kind_of_line_break_divides_paragraphs(string between) =>
        Assert.Equal([First, Second, Third], Words(Label(string.Join(between, First, Second, Third)), BlockKind.Body));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \u2028\u00A0")]
    public void A_text_without_words_has_no_blocks_and_no_notes(string text)
    {
        LabelledArticle labelled = Label(text);
        Assert.Empty(labelled.Blocks);
        Assert.Empty(labelled.Notes);
    }

    [Fact]
    public void A_text_of_nothing_but_furniture_is_kept_as_body_with_a_note()
    {
        LabelledArticle labelled = Label("Advertisement\n\nRead more: Osk opens its harbour\n\nCopyright © 2031 Osk Morning Star");
        Assert.All(labelled.Blocks, block => Assert.Equal(BlockKind.Body, block.Kind));
        Assert.Equal("Every line has the form of page furniture; 3 lines are kept as body, so that nothing of the article is lost.", labelled.Notes.Single().Message);
    }

    [Fact]
    public void A_text_of_one_long_line_is_one_body_with_its_dateline_and_its_credit()
    {
        string sentences = string.Concat(Enumerable.Repeat(First + " ", 2000)).TrimEnd();
        LabelledArticle labelled = Label("VELLMAR (AP) — " + sentences + " (AP)");
        Assert.Equal([BlockKind.Dateline, BlockKind.Credit, BlockKind.Body, BlockKind.Credit], labelled.Blocks.Select(block => block.Kind));
        Assert.Equal(sentences.Length, labelled.Blocks[2].Span.Length);
    }

    [Fact]
    public void A_text_that_repeats_its_headline_and_nothing_else_is_one_headline()
    {
        LabelledArticle labelled = Label(string.Concat(Enumerable.Repeat("The quay is closed.\n\n", 1000)), "The quay is closed");
        Assert.Equal(1, labelled.Blocks.Count(block => block.IsAnalysed));
        Assert.All(labelled.Blocks, block => Assert.Equal(BlockKind.Headline, block.Kind));
    }

    [Fact]
    public void A_text_that_is_only_a_picture_keeps_its_caption()
    {
        LabelledArticle labelled = Label("The crane lies beside the quay.\n\nThe crane lies beside the quay. (AP Photo/Ada Lund)");
        Assert.Equal([BlockKind.Caption, BlockKind.Caption, BlockKind.PhotoCredit], labelled.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_users_own_list_decides()
    {
        using TempFolder folder = new TempFolder().With("navigation.txt", "harbour radio now playing\n");
        BlockLabeller labeller = new(WordLists.InFolder(folder.Path));
        LabelledArticle labelled = labeller.Label(new Article("a", Outlet.Unnamed, Body + "\n\nHARBOUR RADIO NOW PLAYING"));
        Assert.Equal("HARBOUR RADIO NOW PLAYING", Words(labelled, BlockKind.Navigation).Single());
    }

    private static LabelledArticle Label(string text, string? title = null) => BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text) { Title = title });

    private static List<string> Words(LabelledArticle labelled, BlockKind kind) => [.. labelled.Blocks.Where(block => block.Kind == kind).Select(block => Of(labelled, block))];

    private static string Of(LabelledArticle labelled, Block block) => block.Span.In(labelled.Article.Text).ToString();
}

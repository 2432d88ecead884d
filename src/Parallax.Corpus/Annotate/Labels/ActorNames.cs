namespace Parallax;

/// <summary>
/// Takes the names of one article for actors: countries too, but no adjectives and peoples of places, no words such as "Sunni" that say what
/// somebody is.
/// </summary>
internal sealed class ActorNames
{
    private readonly LabelLists lists;

    // The names as they are written, by hash; and those whose first word no beginning of a sentence can have joined to them.
    private readonly HashSlots written = Reused<HashSlots>.Take();
    private readonly HashSlots sure = Reused<HashSlots>.Take();

    public ActorNames(LabelLists lists, SegmentedArticle article, IReadOnlyList<Name> names)
    {
        this.lists = lists;
        foreach (Name name in names)
        {
            string text = article.Of(name.In).Text;
            uint hash = WordHash.Of(name.Span.In(text));
            written.GetOrAdd(hash, 1);

            // A capital that stands for the beginning of a sentence or headline proves no longer name: "Hitting ISIS".
            int before = name.Span.Start - 1;
            while (before >= 0 && text[before] == ' ')
                before--;
            if (before >= 0 && (char.IsLower(text[before]) || text[before] == ','))
                sure.GetOrAdd(hash, 1);
        }
    }

    /// <summary>The actor that a name mentions; null where it mentions none.</summary>
    /// <param name="words">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">A token at or before the name; then the one after it, for the next name.</param>
    public ActorMention? Of(TextWords words, Name name, ref int at)
    {
        Token[] tokens = words.Tokens;
        while (tokens[at].End <= name.Span.Start)
            at++;
        int first = at, end = first;
        while (end < tokens.Length && tokens[end].Start < name.Span.End)
            end++;
        at = end;
        for (int i = first; i < end - 1; i++)
        {
            // "Al Qaeda-linked al-Shabaab".
            if (Is(words, i, LabelUse.BackedCompound))
                first = i + 1;
        }

        // "Members of the Front" at the beginning of a sentence: the capital is the sentence's.
        if (end - first > 2 && IsPeopleOf(words.Text.AsSpan(tokens[first].Start, name.Span.End - tokens[first].Start), out int after))
            first = words.Segmented.TokenAt(tokens[first].Start + after);
        if (words.Text[name.Span.Start] == '@' || IsCompoundWithName(words, end - 1) || (first == end - 1 && IsNobody(words, first))
            || ArePeoples(words, first, end))
        {
            return null;
        }

        bool isForm = false;
        if (words.Is(first, WordClass.Place) && lists.Names.Places.Match(words.Text, tokens, first, end, out isForm) == end - first)
            return isForm ? null : new ActorMention(first, end, name.Entity, NameKind.Place);
        bool isTitle = name.Kind != NameKind.Person && words.Is(first, WordClass.Title)
            && lists.Names.Titles.Match(words.Text, tokens, first, end, out _) == end - first;
        if (isTitle)
            return null;
        return new ActorMention(first, end, EntityOf(name.Entity, name.Kind == NameKind.Person), name.Kind);
    }

    /// <summary>Gives back what the names were held in, when no more is asked.</summary>
    public void Return()
    {
        Reused<HashSlots>.Return(written);
        Reused<HashSlots>.Return(sure);
    }

    private bool Is(TextWords words, int at, LabelUse use) => lists.Is(words.LexemeAt(at), use);

    // "Al Qaeda-inspired", "hundreds of pro-Sanders": what follows is meant.
    private bool IsCompoundWithName(TextWords words, int at) =>
        Is(words, at, LabelUse.BackedCompound) || (char.IsLower(words.Char(at)) && Is(words, at, LabelUse.Compound));

    private bool IsPeopleOf(ReadOnlySpan<char> name, out int after)
    {
        int space = name.IndexOf(' ');
        after = AfterWord(name, space + 1);
        if (space <= 0 || after == name.Length || !lists.Language.Holds(WordSet.Of, name[(space + 1)..(after - 1)])
            || !lists.TryNoun(FormOf(name[..space]), out LabelNoun noun) || !noun.IsPlural)
        {
            return false;
        }

        int next = AfterWord(name, after);
        if (next < name.Length && lists.Language.Holds(WordSet.The, name[after..(next - 1)]))
            after = next;
        return noun.MayBe(LabelNounClass.People | LabelNounClass.Member | LabelNounClass.Office);
    }

    private static int AfterWord(ReadOnlySpan<char> name, int start)
    {
        int length = name[start..].IndexOf(' ');
        return length < 0 ? name.Length : start + length + 1;
    }

    private Lexeme FormOf(ReadOnlySpan<char> word) => lists.Language.Vocabulary.Of(word, WordHash.Of(word), TokenKind.Word);

    // "African American", "Sunni Islamic", "Shiite Muslims": adjectives and peoples, each by itself.
    private bool ArePeoples(TextWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isForm = words.Is(i, WordClass.Place) && IsPlaceForm(words.Text, words.Tokens[i]);
            if (!isForm && !Is(words, i, LabelUse.PlaceCompound | LabelUse.Creed))
                return false;
        }

        return true;
    }

    // "Sunni", "pro-Western", "Spanish-language": a capital and no name.
    private bool IsNobody(TextWords words, int at)
    {
        ReadOnlySpan<char> word = words.Word(at);
        int hyphen = word.LastIndexOf('-');
        bool isLower = hyphen > 2 && char.IsLower(word[0]);
        return isLower || Is(words, at, LabelUse.Modifier) || (hyphen > 2 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]));
    }

    /// <summary>The name without modifiers, and without a word before it that only the beginning of a sentence joined to it.</summary>
    private string EntityOf(string entity, bool isPerson)
    {
        ReadOnlySpan<char> name = entity;
        if (IsPeopleOf(name, out int after))
            name = name[after..];
        while (name.IndexOf(' ') is > 0 and int space)
        {
            ReadOnlySpan<char> rest = name[(space + 1)..];
            if (AfterCompound(name) is > 0 and int without)
            {
                name = name[without..];
                continue;
            }

            // "Islamic State" is not a State that is Islamic: what is left must not be a common noun.
            bool isName = written.Contains(WordHash.Of(rest)) && (rest.Contains(' ') || (!isPerson && !lists.TryNoun(FormOf(rest), out _)));
            if (!isName || !((!isPerson && SaysOfWhom(name[..space])) || !sure.Contains(WordHash.Of(name))))
                break;
            name = rest;
        }

        return name.Length == entity.Length ? entity : name.ToString();
    }

    private bool SaysOfWhom(ReadOnlySpan<char> word)
    {
        Lexeme form = FormOf(word);
        Token token = new(0, word.Length, form.Hash, TokenKind.Word);
        return lists.Is(form, LabelUse.Creed) || ((form.Classes & WordClass.Place) != 0 && IsPlaceForm(form.Spelling, token));
    }

    // "Al Qaeda-linked al-Shabaab": where the last such compound ends; 0 where there is none.
    private int AfterCompound(ReadOnlySpan<char> name)
    {
        int after = 0;
        if (!name.ContainsAny('-', '\u2011'))
            return after;
        int start = 0, next = AfterWord(name, start);
        while (next < name.Length)
        {
            if (lists.Is(FormOf(name[start..(next - 1)]), LabelUse.BackedCompound))
                after = next;
            start = next;
            next = AfterWord(name, start);
        }

        return after;
    }

    private bool IsPlaceForm(string text, Token word) => lists.Names.Places.Match(text, [word], 0, 1, out bool isForm) == 1 && isForm;
}

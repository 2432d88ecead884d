namespace Parallax;

/// <summary>
/// Takes the names of one article for actors: countries too, but no adjectives and peoples of places, no words such as "Sunni" that say what
/// somebody is.
/// </summary>
internal sealed class ActorNames
{
    private readonly LabelLists lists;
    private readonly Dictionary<string, string> entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> surfaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> sure = new(StringComparer.Ordinal);

    public ActorNames(LabelLists lists, SegmentedArticle article, IReadOnlyList<Name> names)
    {
        this.lists = lists;
        var bySpan = surfaces.GetAlternateLookup<ReadOnlySpan<char>>();
        var sureBySpan = sure.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Name name in names)
        {
            string text = article.Of(name.In).Text;
            ReadOnlySpan<char> surface = name.Span.In(text);
            bySpan.Add(surface);

            // A capital that stands for the beginning of a sentence or headline proves no longer name: "Hitting ISIS".
            int before = name.Span.Start - 1;
            while (before >= 0 && text[before] == ' ')
                before--;
            if (before >= 0 && (char.IsLower(text[before]) || text[before] == ','))
                sureBySpan.Add(surface);
        }
    }

    /// <summary>The actor that a name mentions; null where it mentions none.</summary>
    /// <param name="segmented">The text.</param>
    /// <param name="classes">Its word classes.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">A token at or before the name; then the one after it, for the next name.</param>
    public ActorMention? Of(SegmentedText segmented, WordClass[] classes, Name name, ref int at)
    {
        while (segmented.Tokens[at].End <= name.Span.Start)
            at++;
        int first = at, end = first;
        while (end < segmented.Tokens.Length && segmented.Tokens[end].Start < name.Span.End)
            end++;
        at = end;
        for (int i = first; i < end - 1; i++)
        {
            // "Al Qaeda-linked al-Shabaab".
            if (lists.IsBackedCompound(segmented.Text, segmented.Tokens[i]))
                first = i + 1;
        }

        // "Members of the Front" at the beginning of a sentence: the capital is the sentence's.
        if (end - first > 2 && IsPeopleOf(segmented.Text.AsSpan(segmented.Tokens[first].Start, name.Span.End - segmented.Tokens[first].Start),
            out int after))
        {
            first = segmented.TokenAt(segmented.Tokens[first].Start + after);
        }

        if (segmented.Text[name.Span.Start] == '@' || IsCompoundWithName(segmented.Text, segmented.Tokens[end - 1])
            || (first == end - 1 && IsNobody(segmented.Text, segmented.Tokens[first])) || ArePeoples(segmented, classes, first, end))
        {
            return null;
        }

        bool isForm = false;
        if ((classes[first] & WordClass.Place) != 0
            && lists.Names.Places.Match(segmented.Text, segmented.Tokens, first, end, out isForm) == end - first)
        {
            return isForm ? null : new ActorMention(first, end, name.Entity, NameKind.Place);
        }

        bool isTitle = name.Kind != NameKind.Person && (classes[first] & WordClass.Title) != 0
            && lists.Names.Titles.Match(segmented.Text, segmented.Tokens, first, end, out _) == end - first;
        if (isTitle)
            return null;
        return new ActorMention(first, end, EntityOf(name.Entity, name.Kind == NameKind.Person), name.Kind);
    }

    // "Al Qaeda-inspired", "hundreds of pro-Sanders": what follows is meant.
    private bool IsCompoundWithName(string text, in Token token) =>
        lists.IsBackedCompound(text, token) || (char.IsLower(text[token.Start]) && lists.IsCompound(text, token));

    private bool IsPeopleOf(ReadOnlySpan<char> name, out int after)
    {
        int space = name.IndexOf(' ');
        after = AfterWord(name, space + 1);
        if (space <= 0 || after == name.Length || !lists.Language.Holds(WordSet.Of, name[(space + 1)..(after - 1)])
            || !lists.TryNoun(name.ToString(), new Token(0, space, WordHash.Of(name[..space]), TokenKind.Word), out LabelNoun noun) || !noun.IsPlural)
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

    // "African American", "Sunni Islamic", "Shiite Muslims": adjectives and peoples, each by itself.
    private bool ArePeoples(SegmentedText segmented, WordClass[] classes, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Token token = segmented.Tokens[i];
            bool isForm = (classes[i] & WordClass.Place) != 0 && IsPlaceForm(segmented.Text, token);
            if (!isForm && !lists.IsPlaceCompound(segmented.Text, token) && !lists.IsCreed(segmented.Text, token)
                && !AreBelievers(segmented.Text, token))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreBelievers(string text, in Token token)
    {
        ReadOnlySpan<char> word = token.Span.In(text);
        return word.Length > 3 && word[^1] == 's'
            && lists.IsCreed(text, new Token(token.Start, token.Length - 1, WordHash.Of(word[..^1]), token.Kind));
    }

    // "Sunni", "pro-Western", "Spanish-language": a capital and no name.
    private bool IsNobody(string text, in Token token)
    {
        ReadOnlySpan<char> word = token.Span.In(text);
        int hyphen = word.LastIndexOf('-');
        bool isLower = hyphen > 2 && char.IsLower(word[0]);
        return isLower || lists.IsCompound(text, token) || lists.IsListed(text, token)
            || (hyphen > 2 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]));
    }

    /// <summary>The name without modifiers, and without a word before it that only the beginning of a sentence joined to it.</summary>
    private string EntityOf(string entity, bool isPerson)
    {
        if (!entity.Contains(' ', StringComparison.Ordinal))
            return entity;
        if (entities.TryGetValue(entity, out string? known))
            return known;
        string name = IsPeopleOf(entity, out int after) ? entity[after..] : entity;
        while (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space)
        {
            Token word = new(0, space, WordHash.Of(name.AsSpan(0, space)), TokenKind.Word);
            string rest = name[(space + 1)..];

            // "Islamic State" is not a State that is Islamic: what is left must not be a common noun.
            bool isName = surfaces.Contains(rest) && (rest.Contains(' ', StringComparison.Ordinal) || (!isPerson && !IsCommonNoun(rest)));
            bool isSaid = (!isPerson && (lists.IsCreed(name, word) || IsPlaceForm(name, word))) || !sure.Contains(name);
            if (AfterCompound(name) is { } without)
                rest = without;
            else if (!isName || !isSaid)
                break;
            name = rest;
        }

        return entities[entity] = name;
    }

    // "Al Qaeda-linked al-Shabaab".
    private string? AfterCompound(string name)
    {
        string? rest = null;
        for (int start = 0; name.IndexOf(' ', start) is > 0 and int space; start = space + 1)
        {
            if (lists.IsBackedCompound(name, new Token(start, space - start, 0, TokenKind.Word)))
                rest = name[(space + 1)..];
        }

        return rest;
    }

    private bool IsCommonNoun(string word) => lists.TryNoun(word, new Token(0, word.Length, WordHash.Of(word), TokenKind.Word), out _);

    private bool IsPlaceForm(string text, Token word) => lists.Names.Places.Match(text, [word], 0, 1, out bool isForm) == 1 && isForm;
}

namespace Parallax;

/// <summary>What an auxiliary tells of the verb after it.</summary>
internal enum Helper
{
    None,

    /// <summary>is, was, been: a participle after it is passive, a form in -ing active.</summary>
    Be,

    /// <summary>got killed: passive.</summary>
    Get,

    /// <summary>has killed: active.</summary>
    Have,

    /// <summary>will, can, did: the dictionary form after it is a verb.</summary>
    Modal,

    /// <summary>to: the same.</summary>
    To,
}

/// <summary>Words that tell verbs from nouns: auxiliaries, irregular pasts, and the small words that stand between an auxiliary and its verb.</summary>
internal sealed class VerbWords
{
    private readonly WordTable<Helper> helpers = new(
    [
        .. All(Helper.Be, "am is are was were be been being 're isn't aren't wasn't weren't ain't i'm you're we're they're"),
        .. All(Helper.Get, "get gets got gotten getting"),
        .. All(Helper.Have, "have has had having 've haven't hasn't hadn't i've you've we've they've who've"),
        .. All(Helper.Modal, "will would can could may might shall should must cannot can't couldn't won't wouldn't shouldn't mustn't 'll 'd do does did don't doesn't didn't "
            + "i'll you'll he'll she'll we'll they'll it'll who'll i'd you'd he'd she'd we'd they'd who'd help helps helped let lets let's please gonna"),
        .. All(Helper.To, "to"),
    ]);

    private readonly WordTable<bool> between = new(All(value: true, "not never also even ever already just only then all both each still later now once brutally either n't"));
    private readonly WordTable<bool> pasts;

    public VerbWords(WordLists lists) => pasts = new(lists.Rows("irregular-verbs.tsv")
        .SelectMany(row => row[1..].SelectMany(column => column.Split('/')))
        .Select(form => KeyValuePair.Create(form, value: true)));

    /// <summary>What kind of auxiliary a token is.</summary>
    public Helper HelperAt(string text, in Token token) => helpers.TryGet(text, token, out Helper helper) ? helper : Helper.None;

    /// <summary>Whether a token may stand between an auxiliary and its verb, beside adverbs in -ly.</summary>
    public bool IsBetween(string text, in Token token) => between.Contains(text, token);

    /// <summary>Whether a word has the form of a past or participle: regular, or of an irregular verb.</summary>
    public bool LooksPast(string text, in Token token) =>
        pasts.Contains(text, token)
        || (token.Kind == TokenKind.Word && token.Length > 4 && char.IsLower(text[token.Start])
            && text.AsSpan(token.Start, token.Length) is [.., 'e', 'd'] word && !word.Contains('-') && word is not ("need" or "indeed" or "hundred" or "speed" or "breed" or "agreed-upon" or "exceed" or "succeed" or "proceed"));

    private static IEnumerable<KeyValuePair<string, T>> All<T>(T value, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, value));
}

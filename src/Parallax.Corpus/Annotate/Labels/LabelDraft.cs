namespace Parallax;

/// <summary>A label before its voice is known.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Actor">Whose label.</param>
/// <param name="Phrase">Its words.</param>
/// <param name="Kind">What it is a label of.</param>
/// <param name="Form">The construction.</param>
/// <param name="Namer">Who is said to call the actor so; empty where nobody is.</param>
internal readonly record struct LabelDraft(
    RuleCode Rule, ActorMention Actor, LabelPhrase Phrase, LabelKind Kind, LabelForm Form, TextSpan Namer = default);

namespace Parallax;

/// <summary>What <see cref="ContextLabeller"/> asks about lines, built once from the lists.</summary>
/// <param name="Leads">Reads datelines.</param>
/// <param name="Media">The known agencies and outlets.</param>
/// <param name="Credits">Tells lines that name an agency.</param>
/// <param name="EndNotes">Tells notes about the author and the outlet.</param>
internal sealed record ContextLabels(LeadParser Leads, MediaTable Media, CreditForms Credits, EndNotes EndNotes);

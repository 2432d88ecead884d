namespace Parallax;

/// <summary>Counts the notes of a run and keeps the first of them: a run over a million articles has more than anybody reads.</summary>
internal sealed class NoteLog
{
    /// <summary>How many of each kind are kept: of ten thousand broken lines the first twenty say what is wrong.</summary>
    public const int Kept = 20;

    private readonly List<Note> skips = [];
    private readonly List<Note> others = [];

    /// <summary>How many articles, files and rows were left out.</summary>
    public int Skipped { get; private set; }

    public int Others { get; private set; }

    /// <summary>How many notes stand in the output already, and so are only counted here.</summary>
    public int InOutput { get; set; }

    /// <summary>The first notes; those on what was left out stand first, as they change what the results are about.</summary>
    public IEnumerable<Note> First => skips.Concat(others).Take(Kept);

    public void Add(Note note)
    {
        List<Note> kept = note.IsSkip ? skips : others;
        if (kept.Count < Kept)
            kept.Add(note);
        if (note.IsSkip)
            Skipped++;
        else
            Others++;
    }

    public void AddRange(IEnumerable<Note> notes)
    {
        foreach (Note note in notes)
            Add(note);
    }
}

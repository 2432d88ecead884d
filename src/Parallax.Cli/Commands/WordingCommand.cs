namespace Parallax;

/// <summary><c>parallax wording</c>: loaded words and claim strength, line by line.</summary>
internal static class WordingCommand
{
    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "wording",
            "Says of each line how loaded raters of opinion would call it (0 to 1), which words they would mark, how many words each list has.",
            ("parallax wording --lines headlines.txt > wording.tsv", "a header, then exactly one row per line, empty ones too"),
            ("cut -f2 headlines.tsv | parallax wording --lines -", "lines from standard input"));
        LineInput.AddTo(command, surroundings, WordingScore.ScoreLines);
        return command;
    }
}

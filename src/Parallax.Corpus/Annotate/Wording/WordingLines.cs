using System.Globalization;
using System.Numerics;
using System.Text;

namespace Parallax;

/// <summary>The wording of lines of text: a header, then one row for each line, empty ones too, written as they are read.</summary>
internal sealed class WordingLines(WordingModel model)
{
    private static readonly WordingClass[] Classes = Enum.GetValues<WordingClass>();
    private readonly WordingLine line = new(model.Language);
    private readonly WordingSentence sentence = model.NewSentence();
    private readonly int[] counts = new int[Classes.Length];

    /// <summary>
    /// Scores the lines. A line ends at a line feed, which a carriage return may precede; a carriage return elsewhere is white space. What follows
    /// the last line feed is a line if it is not empty.
    /// </summary>
    public void Score(Stream lines, Stream output)
    {
        using StreamReader reader = new(lines, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        writer.NewLine = "\n";
        writer.Write("loaded\tloadedWords\twords\tinMarks\tnegative\tpositive");
        foreach (WordingClass kind in Classes)
        {
            string name = kind.ToString();
            writer.Write($"\t{char.ToLowerInvariant(name[0])}{name.AsSpan(1)}");
        }

        writer.WriteLine();
        char[] buffer = new char[1 << 14];
        StringBuilder rest = new();
        for (int read; (read = reader.Read(buffer)) > 0;)
        {
            ReadOnlySpan<char> left = buffer.AsSpan(0, read);
            for (int end; (end = left.IndexOf('\n')) >= 0; left = left[(end + 1)..])
            {
                Write(writer, rest.Append(left[..end]).ToString());
                rest.Clear();
            }

            rest.Append(left);
        }

        if (rest.Length > 0)
            Write(writer, rest.ToString());
    }

    private void Write(StreamWriter writer, string text)
    {
        TextWords words = line.Read(text);
        sentence.Read(words, 0, words.Tokens.Length);
        float score = model.Score(sentence);
        writer.Write(WordingModel.Share(score).ToString("0.000", CultureInfo.InvariantCulture));
        writer.Write('\t');
        int marked = 0;
        float negative = 0, positive = 0;
        bool isFirst = true;
        Array.Clear(counts);
        foreach (ref readonly WordingWord word in sentence.Words)
        {
            marked += word.IsMarked ? 1 : 0;
            negative += Math.Max(0, -word.Form.Rating);
            positive += Math.Max(0, word.Form.Rating);
            for (uint bits = word.Alone | word.Begun; bits != 0; bits &= bits - 1)
                counts[BitOperations.TrailingZeroCount(bits)]++;
            if (!model.IsLoaded(word, score))
                continue;
            if (!isFirst)
                writer.Write('|');
            writer.Write(word.Lexeme.Spelling);
            isFirst = false;
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\t{sentence.Count}\t{marked}\t{negative:0.#}\t{positive:0.#}"));
        foreach (int count in counts)
        {
            writer.Write('\t');
            writer.Write(count);
        }

        writer.Write('\n');
    }
}

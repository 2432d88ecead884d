using System.Text;

namespace Parallax;

/// <summary>
/// Texts in a temporary file, each to be had again by its number: a corpus of any size, standard input included, is compared without holding its
/// texts in memory or reading it twice. The file goes when this is disposed of.
/// </summary>
internal sealed class TextSpool : IDisposable
{
    private readonly FileStream file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        1 << 16,
        FileOptions.DeleteOnClose);

    private readonly List<(long Start, int Length)> places = [];
    private byte[] buffer = new byte[1 << 16];
    private bool isWritten = true;

    public void Add(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
            buffer = new byte[most];
        int length = Encoding.UTF8.GetBytes(text, buffer);
        places.Add((places.Count == 0 ? 0 : places[^1].Start + places[^1].Length, length));
        file.Write(buffer, 0, length);
        isWritten = false;
    }

    /// <summary>The text of a number. Half a surrogate pair comes back as U+FFFD, which leaves every offset as it was.</summary>
    public string this[int number]
    {
        get
        {
            if (!isWritten)
                file.Flush();
            isWritten = true;
            (long start, int length) = places[number];
            if (buffer.Length < length)
                buffer = new byte[length];
            for (int read = 0, more; read < length; read += more)
            {
                more = RandomAccess.Read(file.SafeFileHandle, buffer.AsSpan(read, length - read), start + read);
                if (more == 0)
                    throw new EndOfStreamException("The temporary file of texts was cut while it was in use.");
            }

            return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    public void Dispose() => file.Dispose();
}

using Microsoft.Win32.SafeHandles;

namespace Parallax;

/// <summary>
/// Output as a stream that tells in a sentence what is wrong with it, and when nobody reads it any more; the framework's own goes on in silence.
/// </summary>
/// <param name="inner">Where the bytes go. It stays open when this stream is closed.</param>
/// <param name="name">What sentences call it.</param>
internal sealed class OutputStream(Stream inner, string name) : Stream
{
    private const int BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static OutputStream Standard()
    {
        const string Name = "Standard output";
        if (!OperatingSystem.IsWindows())
        {
            FileStream direct = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

            // Only for pipes: in a file, this stream would not move the place where the next program goes on.
            if (!direct.CanSeek)
                return new(direct, Name);
        }

        return new(Console.OpenStandardOutput(), Name);
    }

    /// <exception cref="OutputClosedException">Whoever read it has gone.</exception>
    /// <exception cref="CallException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe || exception.Message.Contains("pipe", StringComparison.OrdinalIgnoreCase))
        {
            throw new OutputClosedException("Nobody reads the output any more.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"{name} cannot be written: {exception.Message}", exception);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

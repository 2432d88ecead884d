using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Parallax.Parts;

/// <summary>What a path leads to.</summary>
public enum FileKind
{
    /// <summary>A file with a content of its own.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, a terminal, a device: what may give nothing for ever.</summary>
    Other,
}

/// <summary>Which file a path leads to, links followed. The framework does not tell that two paths are one file, so the system is asked.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Identity">Device and number of the file: equal for two paths exactly where they are one file, by whatever links.</param>
public sealed record FileStatus(FileKind Kind, string Identity)
{
    // Room for the largest of the structures below.
    private const int Room = 256;
    private const int TypeMask = 0xF000;
    private const int TypeRegular = 0x8000;
    private const int TypeFolder = 0x4000;

    /// <summary>What the path leads to; null where nothing is there, or it may not be looked at.</summary>
    public static FileStatus? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
            return null;
        try
        {
            return OperatingSystem.IsLinux() ? Linux.Of(path)
                : OperatingSystem.IsMacOS() ? Mac.Of(path)
                : OperatingSystem.IsWindows() ? Windows.Of(path)
                : ByName(path);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return ByName(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What an open stream of the process is (0: standard input, 1: standard output); null where it is closed or cannot be told.</summary>
    public static FileStatus? OfStandard(int stream) => OperatingSystem.IsWindows() ? Windows.Of(stream)
        : Of(string.Create(CultureInfo.InvariantCulture, $"/dev/fd/{stream}"));

    private static FileKind KindOf(int mode) =>
        (mode & TypeMask) == TypeRegular ? FileKind.Regular : (mode & TypeMask) == TypeFolder ? FileKind.Folder : FileKind.Other;

    // A system that none of these knows: the name where links end. Two hard links are two files then.
    private static FileStatus? ByName(string path)
    {
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return new(FileKind.Folder, full);
        return File.Exists(full) ? new(FileKind.Regular, File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full) : null;
    }

    // statx(2): one layout on all processors.
    private static class Linux
    {
        private const int WorkingFolder = -100;
        private const uint TypeAndNumber = 0x101;

        public static FileStatus? Of(string path)
        {
            byte[] status = new byte[Room];
            if (Ask(WorkingFolder, path, 0, TypeAndNumber, status) != 0)
                return null;
            ulong number = BitConverter.ToUInt64(status, 32);
            uint major = BitConverter.ToUInt32(status, 136), minor = BitConverter.ToUInt32(status, 140);
            return new(KindOf(BitConverter.ToUInt16(status, 28)), string.Create(CultureInfo.InvariantCulture, $"{major}:{minor}:{number}"));
        }

        [DllImport("libc", EntryPoint = "statx")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Ask(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint wanted, byte[] status);
    }

    // stat(2) with numbers of 64 bits, which Intel has under a name of its own.
    private static class Mac
    {
        public static FileStatus? Of(string path)
        {
            byte[] status = new byte[Room];
            bool isIntel = RuntimeInformation.ProcessArchitecture == Architecture.X64;
            if ((isIntel ? AskIntel(path, status) : Ask(path, status)) != 0)
                return null;
            int device = BitConverter.ToInt32(status, 0);
            ulong number = BitConverter.ToUInt64(status, 8);
            return new(KindOf(BitConverter.ToUInt16(status, 4)), string.Create(CultureInfo.InvariantCulture, $"{device}:{number}"));
        }

        [DllImport("libc", EntryPoint = "stat")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int Ask([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] status);

        [DllImport("libc", EntryPoint = "stat$INODE64")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern int AskIntel([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] status);
    }

    private static class Windows
    {
        private const uint OnDisk = 1;

        public static FileStatus? Of(string path)
        {
            if (Directory.Exists(path))
                return new(FileKind.Folder, Path.GetFullPath(path));
            if (!File.Exists(path))
                return null;
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Of(file);
        }

        // The handles of the standard streams are numbered -10, -11 and -12.
        public static FileStatus? Of(int stream)
        {
            using SafeFileHandle file = new(Standard(-10 - stream), ownsHandle: false);
            return file.IsInvalid ? null : Of(file);
        }

        private static FileStatus? Of(SafeFileHandle file)
        {
            if (TypeOf(file) != OnDisk)
                return new(FileKind.Other, "");
            byte[] status = new byte[Room];
            return Ask(file, status) == 0 ? null
                : new(FileKind.Regular, $"{Convert.ToHexString(status, 28, 4)}:{Convert.ToHexString(status, 44, 8)}");
        }

        [DllImport("kernel32", EntryPoint = "GetFileInformationByHandle")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        private static extern int Ask(SafeFileHandle file, byte[] status);

        [DllImport("kernel32", EntryPoint = "GetFileType")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        private static extern uint TypeOf(SafeFileHandle file);

        [DllImport("kernel32", EntryPoint = "GetStdHandle")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        private static extern nint Standard(int number);
    }
}

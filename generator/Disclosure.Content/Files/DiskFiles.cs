using Disclosure.Content.Findings;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Files;

/// <summary>The files of a folder on disk.</summary>
/// <param name="folder">The folder.</param>
internal sealed class DiskFiles(string folder) : IFileBytes
{
    /// <inheritdoc/>
    public FileBytes Read(string path, ref byte[] buffer, int most)
    {
        try
        {
            using var handle = File.OpenHandle(Path.Combine(folder, path));
            var size = RandomAccess.GetLength(handle);
            return size > most
                ? FileBytes.Failed(ContentFindings.TooLarge, $"文件有 {size / 1024 / 1024} MB，最多 {most / 1024 / 1024} MB。")
                : FileBytes.Of(ReadAll(handle, (int)size, ref buffer));
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException or NotSupportedException)
        {
            return FileBytes.Failed(ContentFindings.Unreadable, "文件打不开：没有读取权限、链接失效，或者读取中被移走。");
        }
    }

    private static int ReadAll(SafeFileHandle handle, int size, ref byte[] buffer)
    {
        if (buffer.Length < size)
            buffer = new byte[size];
        var length = 0;
        while (length < size && RandomAccess.Read(handle, buffer.AsSpan(length, size - length), length) is > 0 and var read)
            length += read;
        return length;
    }
}

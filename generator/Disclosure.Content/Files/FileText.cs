using System.Text;
using System.Text.Unicode;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;

namespace Disclosure.Content.Files;

/// <summary>Reads the text of one file after another, keeping its buffer. Tells what is wrong with a file instead of failing.</summary>
internal sealed class FileText
{
    /// <summary>The largest file read, in bytes: a record of a hundred indicators has some 20 KB.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private byte[] _bytes = new byte[16 * 1024];

    /// <summary>The version of the file read last; <see cref="FileVersion.Absent"/> where it could not be read.</summary>
    public FileVersion Version { get; private set; }

    /// <summary>Forgets the file read last.</summary>
    public void Forget() => Version = FileVersion.Absent;

    /// <summary>Reads a file into the buffer of <paramref name="tree"/>; its length in characters, or nothing.</summary>
    public int? ReadInto(ContentTree tree, ContentFile file, FileProblems problems)
    {
        if (ReadBytes(file, problems) is not { } length)
            return null;
        var text = WithoutMark(length);
        tree.Reset(text.Length);
        return Encoding.UTF8.GetChars(text, tree.Buffer);
    }

    /// <summary>Reads a file whole, line ends as <c>\n</c>; nothing where it can't be read.</summary>
    public string? Read(ContentFile file, FileProblems problems) =>
        ReadBytes(file, problems) is { } length
            ? Encoding.UTF8.GetString(WithoutMark(length)).ReplaceLineEndings("\n")
            : null;

    private int? ReadBytes(ContentFile file, FileProblems problems)
    {
        var (length, problem, message) = file.Bytes.Read(file.Path, ref _bytes, MostBytes);
        if (length is { } read)
        {
            Version = FileVersion.Of(_bytes.AsSpan(0, read));
            return CheckEncoding(read, problems);
        }

        if (problem is not null)
            problems.Add(problem, message);
        return null;
    }

    private int? CheckEncoding(int length, FileProblems problems)
    {
        var bytes = _bytes.AsSpan(0, length);
        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
            return length;
        problems.Add(ContentFindings.WrongEncoding, EncodingGuess.Of(bytes));
        return null;
    }

    private ReadOnlySpan<byte> WithoutMark(int length)
    {
        ReadOnlySpan<byte> text = _bytes.AsSpan(0, length);
        return text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
    }
}

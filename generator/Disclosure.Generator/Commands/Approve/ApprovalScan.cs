namespace Disclosure.Generator.Commands.Approve;

/// <summary>A scan of a document that approved.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Ending">The end of its name, such as <c>.pdf</c>.</param>
/// <param name="IsPublished">Whether it is published too.</param>
internal sealed record ApprovalScan(byte[] Bytes, string Ending, bool IsPublished)
{
    private const int MostBytes = 20 * 1024 * 1024;

    // By their first bytes: a name may say anything.
    private static readonly (byte[] Start, string Ending)[] Kinds =
        [([.. "%PDF"u8], ".pdf"), ([0xFF, 0xD8, 0xFF], ".jpg"), ([0x89, .. "PNG"u8], ".png")];

    /// <summary>Reads a scan; where it can't be used, says why.</summary>
    public static (ApprovalScan? Scan, string Problem) Read(string path, bool isPublished)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return (null, $"没有“{file.Name}”这个文件。");
        if (file.Length > MostBytes)
            return (null, $"“{file.Name}”有 {file.Length / 1024 / 1024} MB。");
        var bytes = File.ReadAllBytes(path);
        foreach (var (start, ending) in Kinds)
        {
            if (bytes.AsSpan().StartsWith(start))
                return (new ApprovalScan(bytes, ending, isPublished), "");
        }

        return (null, $"“{file.Name}”不是 PDF、JPG 或 PNG。");
    }
}

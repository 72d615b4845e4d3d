using System.IO.Compression;
using System.Text;
using CsCheck;

namespace Disclosure.Forms.Tests.Fuzzing;

/// <summary>One change to a file: bytes dropped, doubled, moved or overwritten with what breaks readers.</summary>
internal sealed record FileMutation(int Kind, double From, double To, int Word)
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "\0", "\0\0\0\0", "<", ">", "</td>", "</tr>", "</table>", "<table>", "<tr>",
            "<td>", "<td rowspan=0>", "<td rowspan=65534 colspan=1000>",
            " rowspan='99999999999'", " colspan='-1'", "<div>", "<svg>", "<template>", "<!--", "-->", "<script>", "</p>", "&#0;", "&nbsp;",
            "一级指标", "项目名称", "99999999999999999999", "项目支出绩效自评表", "=", "\"", ",", "\t", "\n", "r=\"ZZZ9999999\"", "ref=\"A1:XFD1048576\"",
            "<w:gridSpan w:val=\"2147483647\"/>", "<w:vMerge/>", "<w:tbl>", "<w:tr>", "</w:tc>", "t=\"s\"", "<v>999999</v>",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F], [0xFE, 0xFF], [0xFF, 0xFE], [0x80], [0xE5, 0x00],
    ];

    public static Gen<FileMutation> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, 5], CsCheck.Gen.Double[0, 1], CsCheck.Gen.Double[0, 1], CsCheck.Gen.Int[0, Words.Length - 1],
        (kind, from, to, word) => new FileMutation(kind, from, to, word));

    public static byte[] Apply(byte[] bytes, IEnumerable<FileMutation> mutations) =>
        mutations.Aggregate(bytes, (changed, mutation) => mutation.Apply(changed));

    /// <summary>Changes a part of a package, which stays a package.</summary>
    public static byte[] ApplyWithin(byte[] package, int part, IEnumerable<FileMutation> mutations)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries[part % archive.Entries.Count];
            var name = entry.FullName;
            using var text = new MemoryStream();
            using (var opened = entry.Open())
                opened.CopyTo(text);
            entry.Delete();
            using var written = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            written.Write(Apply(text.ToArray(), mutations));
        }

        return stream.ToArray();
    }

    private byte[] Apply(byte[] bytes)
    {
        var from = (int)(Math.Min(From, To) * bytes.Length);
        var to = (int)(Math.Max(From, To) * bytes.Length);
        var near = Math.Min(to, from + 40);
        return Kind switch
        {
            0 => [.. bytes[..from], .. Words[Word], .. bytes[from..]],
            1 => [.. bytes[..from], .. Words[Word], .. bytes.AsSpan(Math.Min(bytes.Length, from + Words[Word].Length))],
            2 => [.. bytes[..from], .. bytes[near..]],
            3 => [.. bytes[..near], .. bytes[from..]],
            4 when to - from < 4000 => [.. bytes[..from], .. bytes[from..to], .. bytes[from..to], .. bytes[from..]],
            _ => [.. bytes[..from], .. bytes[near..to], .. bytes[from..near], .. bytes[to..]],
        };
    }
}

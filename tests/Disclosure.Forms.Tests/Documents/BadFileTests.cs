using System.IO.Compression;
using System.Text;
using CsCheck;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Documents;

public sealed class BadFileTests : IDisposable
{
    private static readonly byte[] CompoundHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_said() => Assert.Equal(ImportFileFindings.NotReadable, Refusal(_folder.PathOf("没有.xlsx")));

    [Fact]
    public void A_folder_is_said() => Assert.Equal(ImportFileFindings.NotReadable, Refusal(_folder.PathOf("")));

    [Fact]
    public void A_folder_is_called_a_folder() => Assert.Contains(
        "是文件夹", Assert.Single(ImportFolder.Import(_folder.PathOf("")).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_said() => Assert.Equal(ImportFileFindings.Empty, Refusal(_folder.Bytes("空.xlsx")));

    [Fact]
    public void A_workbook_with_a_password_is_said() => Assert.Equal(
        ImportFileFindings.Encrypted,
        Refusal(_folder.Bytes("密.xlsx", [.. CompoundHeader, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")])));

    [Fact]
    public void A_compound_file_cut_short_is_damaged() =>
        Assert.Equal(ImportFileFindings.Damaged, Refusal(_folder.Bytes("旧.xls", [.. CompoundHeader, .. new byte[512]])));

    [Theory]
    [InlineData("PK\u0003\u0004不是压缩文件")]
    [InlineData("随便什么文字")]
    [InlineData("PK\u0003\u0004")]
    public void A_damaged_workbook_is_said(string text) =>
        Assert.Equal(ImportFileFindings.Damaged, Refusal(_folder.Bytes("坏.xlsx", Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void A_workbook_cut_short_is_said()
    {
        var whole = File.ReadAllBytes(new WorkbookMaker().Sheet("表", sheet => sheet.Fill()).Save(_folder));

        Assert.Equal(ImportFileFindings.Damaged, Refusal(_folder.Bytes("半.xlsx", [.. whole.AsSpan(0, whole.Length / 2)])));
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_the_lengths_it_declares() =>
        Assert.Equal(ImportFileFindings.TooLarge, Refusal(Zip("弹.xlsx", ("xl/worksheets/sheet1.xml", new byte[80 * 1024 * 1024]))));

    [Fact]
    public void A_zip_bomb_that_lies_about_its_length_is_refused_within_bounded_memory()
    {
        var path = Zip("谎.xlsx", ("xl/workbook.xml", new byte[80 * 1024 * 1024]));
        Understate(path, 80 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(ImportFileFindings.Damaged, Refusal(path));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 * 1024 * 1024);
    }

    [Fact]
    public void An_archive_of_very_many_parts_is_refused() => Assert.Equal(
        ImportFileFindings.TooLarge,
        Refusal(Zip("多.xlsx", [.. Enumerable.Range(0, 2500).Select(i => ($"xl/{i}.xml", Array.Empty<byte>()))])));

    [Fact]
    public void A_huge_file_is_refused_unread()
    {
        var path = _folder.PathOf("大.xlsx");
        using (var stream = File.Create(path))
            stream.SetLength(100L * 1024 * 1024);

        Assert.Equal(ImportFileFindings.TooLarge, Refusal(path));
    }

    [Fact]
    public void Merges_that_cover_more_than_any_form_are_refused()
    {
        var path = new WorkbookMaker().Sheet("表", sheet =>
        {
            for (var column = 1; column <= 20; column++)
                sheet.Text(new CellAddress(1, column).ToString(), "甲")
                    .Merge($"{new CellAddress(1, column)}:{new CellAddress(65_000, column)}");
            sheet.Text("A65000", "末");
        }).Save(_folder);

        Assert.Equal(ImportFileFindings.TooLarge, Refusal(path));
    }

    [Fact]
    public void Whatever_bytes_are_changed_reading_gives_findings_and_no_exception()
    {
        var whole = File.ReadAllBytes(new WorkbookMaker().Sheet("表", sheet => sheet.Fill()).Save(_folder));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 30].Sample(
            changes =>
            {
                var bytes = (byte[])whole.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                ImportFolder.Import(_folder.Bytes("变.xlsx", bytes));
            },
            iter: RandomCases.Of(60),
            threads: 1);
    }

    [Fact]
    public void A_part_in_another_encoding_that_it_names_is_read()
    {
        var path = new WorkbookMaker().Sheet("表", sheet => sheet.Text("A1", "项目名称")).Save(_folder);
        InGbk(path, "xl/worksheets/sheet1.xml");

        Assert.Equal("项目名称", Assert.Single(new DocumentReader(HeadingTable.Standard).Read(path).Grids).At(1, 1)?.Text);
    }

    [Fact]
    public void A_part_whose_name_is_not_unicode_is_no_obstacle()
    {
        var path = new WorkbookMaker().Sheet("表", sheet => sheet.Text("A1", "项目名称")).Save(_folder);
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update, CodePagesEncodingProvider.Instance.GetEncoding("GBK")))
            archive.CreateEntry("xl/media/图片.png");

        Assert.Single(new DocumentReader(HeadingTable.Standard).Read(path).Grids);
    }

    [Fact]
    public void A_bad_file_does_not_keep_the_good_ones_out()
    {
        var good = new WorkbookMaker()
            .Sheet("表", sheet => sheet.Fill().Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", "50", "45"]))
            .Save(_folder);

        var result = ImportFolder.Import(_folder.Bytes("坏.xlsx", [1, 2, 3]), good);

        Assert.Equal(ImportOutcome.New, Assert.Single(result.Records).Outcome);
        Assert.True(result.IsBlocked);
    }

    private static FindingDefinition Refusal(string path)
    {
        var reading = new DocumentReader(HeadingTable.Standard).Read(path);
        Assert.Empty(reading.Grids);
        return Assert.Single(reading.Findings).Definition;
    }

    private string Zip(string name, params (string Name, byte[] Bytes)[] entries)
    {
        using var archive = ZipFile.Open(_folder.PathOf(name), ZipArchiveMode.Create);
        foreach (var (entry, bytes) in entries)
        {
            using var stream = archive.CreateEntry(entry).Open();
            stream.Write(bytes);
        }

        return _folder.PathOf(name);
    }

    private static void InGbk(string path, string part)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.Entries.Single(one => one.FullName == part);
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(part).Open(), CodePagesEncodingProvider.Instance.GetEncoding("GBK")!);
        writer.Write(text.Replace("utf-8", "GBK", StringComparison.OrdinalIgnoreCase));
    }

    // Writes a small length wherever the archive states the true one.
    private static void Understate(string path, int length)
    {
        var bytes = File.ReadAllBytes(path);
        var written = BitConverter.GetBytes(length);
        for (var at = bytes.AsSpan().IndexOf(written); at >= 0; at = bytes.AsSpan().IndexOf(written))
            BitConverter.GetBytes(1000).CopyTo(bytes, at);
        File.WriteAllBytes(path, bytes);
    }
}

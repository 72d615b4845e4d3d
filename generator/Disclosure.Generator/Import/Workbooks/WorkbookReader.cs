using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Disclosure.Generator.Import.Grids;
using Disclosure.Model.Checks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Generator.Import.Workbooks;

/// <summary>
/// Reads .xlsx workbooks. Whatever the file holds, the answer is grids and findings: no exception leaves, and memory stays
/// within <see cref="WorkbookLimits"/>.
/// </summary>
public static class WorkbookReader
{
    private static readonly OpenSettings Settings = new()
    {
        AutoSave = false,
        MaxCharactersInPart = WorkbookLimits.PartCharacters,
    };

    // A part may call itself GBK.
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the workbook at <paramref name="path"/>.</summary>
    public static WorkbookReading Read(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Refusal(stream, file) is { } finding ? new WorkbookReading([], [finding]) : ReadZip(stream, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Directory.Exists(path)
                ? Failed(ImportFileFindings.NotReadable, Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), $"“{path}”是文件夹，不是文件；请写明其中的工作簿，如“{Path.Combine(path, "*.xlsx")}”。")
                : Failed(ImportFileFindings.NotReadable, file, $"文件“{path}”不存在或没有读取权限。");
        }
    }

    private static Finding? Refusal(FileStream stream, string file)
    {
        if (stream.Length > WorkbookLimits.FileBytes)
            return Finding(ImportFileFindings.TooLarge, file, $"文件有 {stream.Length / 1024 / 1024} MB，最多 {WorkbookLimits.FileBytes / 1024 / 1024} MB。");
        return FileSignatureReader.Read(stream) switch
        {
            FileSignature.Empty => Finding(ImportFileFindings.Empty, file, "文件长度为 0。"),
            FileSignature.Encrypted => Finding(ImportFileFindings.Encrypted, file, "工作簿设有打开密码，不能读取。"),
            FileSignature.Compound => Finding(ImportFileFindings.KindNotSupported, file, "这是旧版 .xls、.doc 或 .et 格式的文件。"),
            FileSignature.Zip => OtherKind(file),
            _ => Finding(
                IsWorkbookName(file) ? ImportFileFindings.Damaged : ImportFileFindings.KindNotSupported,
                file,
                IsWorkbookName(file) ? "文件名是 .xlsx，内容却不是工作簿。" : $"不读取 {Extension(file)} 文件。"),
        };
    }

    private static Finding? OtherKind(string file) => IsWorkbookName(file)
        ? null
        : Finding(ImportFileFindings.KindNotSupported, file, $"不读取 {Extension(file)} 文件。");

    private static bool IsWorkbookName(string file) => Extension(file) is ".xlsx" or ".xlsm";

    private static string Extension(string file) =>
        Path.GetExtension(file) is { Length: > 0 } extension ? extension.ToLowerInvariant() : "没有扩展名的";

    private static WorkbookReading ReadZip(FileStream stream, string file)
    {
        try
        {
            CheckSize(stream);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, Settings);
            return ReadDocument(document, file);
        }
        catch (LimitException e)
        {
            return Failed(ImportFileFindings.TooLarge, file, $"{e.Message}，不像绩效表，未读取。");
        }
        // The file is anybody's and the libraries answer a broken one with whatever exception its breakage leads to.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Failed(ImportFileFindings.Damaged, file, "不是完整的 .xlsx 工作簿，不能读取。");
        }
    }

    // .NET stops inflating a part at the length it declares, so that the declared lengths bound what can come out.
    private static void CheckSize(FileStream stream)
    {
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > WorkbookLimits.Parts)
                throw new LimitException($"文件内有 {archive.Entries.Count} 个部件");
            var bytes = 0L;
            foreach (var entry in archive.Entries)
            {
                bytes += Math.Min(entry.Length, WorkbookLimits.UncompressedBytes);
                if (entry.Length > WorkbookLimits.WholePartBytes && IsReadWhole(entry.FullName))
                    throw new LimitException($"部件 {entry.Name} 过大");
            }

            if (bytes >= WorkbookLimits.UncompressedBytes)
                throw new LimitException("解压后过大");
        }

        stream.Position = 0;
    }

    private static bool IsReadWhole(string part) =>
        part.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    private static WorkbookReading ReadDocument(SpreadsheetDocument document, string file)
    {
        var part = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook in the package.");
        var properties = part.Workbook?.WorkbookProperties;
        var reader = new SheetReader(
            SharedStrings.Read(part.SharedStringTablePart),
            CellFormats.Read(part.WorkbookStylesPart),
            properties?.Date1904?.Value ?? false);
        var grids = ImmutableArray.CreateBuilder<Grid>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sheet in Sheets(part))
        {
            if (sheet.Id?.Value is not { } id || part.GetPartById(id) is not WorksheetPart worksheet)
                continue;
            var grid = reader.Read(worksheet, file, CellText.Clean(sheet.Name?.Value ?? ""));
            if (!IsHidden(sheet))
                grids.Add(grid);
            else if (!grid.IsEmpty)
                findings.Add(Hidden(grid));
        }

        if (grids.All(grid => grid.IsEmpty))
            findings.Add(Finding(ImportFileFindings.Empty, file, "工作簿里没有写任何内容。"));
        return new WorkbookReading(grids.ToImmutable(), findings.ToImmutable());
    }

    private static List<Sheet> Sheets(WorkbookPart part)
    {
        var sheets = part.Workbook?.Sheets?.Elements<Sheet>().ToList() ?? [];
        return sheets.Count <= WorkbookLimits.Sheets ? sheets : throw new LimitException($"有 {sheets.Count} 张工作表");
    }

    private static bool IsHidden(Sheet sheet) =>
        sheet.State is { } state && (state == SheetStateValues.Hidden || state == SheetStateValues.VeryHidden);

    private static Finding Hidden(Grid grid) => new(
        ImportFileFindings.SheetHidden,
        Place.At($"{grid.File}!{grid.Sheet}"),
        $"工作表“{grid.Sheet}”是隐藏的，没有导入。");

    private static WorkbookReading Failed(FindingDefinition definition, string file, string message) =>
        new([], [Finding(definition, file, message)]);

    private static Finding Finding(FindingDefinition definition, string file, string message) =>
        new(definition, Place.At(file), message);
}

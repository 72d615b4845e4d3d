using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Documents.Workbooks;
using Disclosure.Forms.Findings;
using Disclosure.Model.Checks;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ExcelDataReader.Log;
using ExcelDataReader.Log.Logger;

namespace Disclosure.Forms.Documents.LegacyWorkbooks;

/// <summary>Reads workbooks in the binary format before 2007: .xls, and .et of WPS.</summary>
internal static class LegacyWorkbookReader
{
    private const string Visible = "visible";

    // Workbooks of the nineties name no code page or a wrong one.
    private static readonly ExcelReaderConfiguration Configuration = new()
    {
        FallbackEncoding = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GBK")!,
    };

    // The library makes its logger by the type's name; named here, its constructor is not trimmed from a native program.
    static LegacyWorkbookReader() => Log.InitializeWith<NullLogFactory>();

    /// <summary>The visible sheets of the workbook in <paramref name="bytes"/>.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static DocumentReading Read(byte[] bytes, string file)
    {
        try
        {
            var limit = new AllocationLimit();
            using var stream = new BoundedStream(bytes, limit);
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, Configuration);
            return Read(reader, FormulasWithoutResult.Find(bytes), limit, file);
        }
        catch (InvalidPasswordException)
        {
            return DocumentReading.Refused(ImportFileFindings.Encrypted, file, "工作簿设有打开密码，不能读取。");
        }
    }

    private static DocumentReading Read(
        IExcelDataReader reader, IReadOnlyList<IReadOnlyList<CellAddress>> withoutResult, AllocationLimit limit, string file)
    {
        if (reader.ResultsCount > DocumentLimits.Sheets)
            throw new LimitException($"有 {reader.ResultsCount} 张工作表");
        var sheets = new LegacySheetReader(reader, limit);
        var grids = ImmutableArray.CreateBuilder<Grid>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var number = 0;
        do
        {
            var grid = sheets.Read(file, number < withoutResult.Count ? withoutResult[number] : []);
            number++;
            if (reader.VisibleState == Visible)
                grids.Add(grid);
            else if (!grid.IsEmpty)
                findings.Add(SheetFindings.Hidden(grid));
        }
        while (reader.NextResult());

        if (grids.All(grid => grid.IsEmpty))
            findings.Add(SheetFindings.Empty(file));
        return new DocumentReading(grids.ToImmutable(), findings.ToImmutable());
    }
}

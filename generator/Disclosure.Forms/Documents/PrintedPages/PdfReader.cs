using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Documents.Tables;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Model.Checks;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>
/// Reads the tables of a PDF by the lines between their cells, as a person does. What can't be read so is said: pages that are pictures,
/// tables without lines, characters that the file does not tell.
/// </summary>
internal static class PdfReader
{
    // Of all characters: with more damaged ones than this nothing of the file can be trusted.
    private const double MostDamaged = 0.3;

    /// <summary>The forms of the PDF in <paramref name="bytes"/> as one grid.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static DocumentReading Read(byte[] bytes, string file, HeadingTable headings)
    {
        List<PdfPage> pages;
        try
        {
            pages = Pages(bytes);
        }
        catch (PdfDocumentEncryptedException)
        {
            return DocumentReading.Refused(ImportFileFindings.Encrypted, file, "PDF 设有打开密码，不能读取。");
        }

        return Refusal(pages, bytes, file) ?? Read(pages, file, headings);
    }

    private static List<PdfPage> Pages(byte[] bytes)
    {
        var budget = new ReadingBudget();
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = new BoundedFilters(budget) });
            if (document.NumberOfPages > DocumentLimits.Pages)
                throw new LimitException($"PDF 有 {document.NumberOfPages} 页");
            document.AddPageFactory<PdfPage, PdfPageFactory>();
            var pages = Enumerable.Range(1, document.NumberOfPages)
                .Select(number => Turning.Upright(document.GetPage<PdfPage>(number))).ToList();
            return budget.Spent is null ? pages : throw budget.Spent;
        }
        catch (Exception e) when (budget.Spent is not null && e is not LimitException)
        {
            throw budget.Spent;
        }
    }

    private static DocumentReading? Refusal(List<PdfPage> pages, byte[] bytes, string file)
    {
        var glyphs = pages.SelectMany(page => page.Glyphs).Where(glyph => !glyph.IsBlank).ToList();
        if (glyphs.Count == 0)
        {
            return pages.Exists(page => page.IsPicture)
                ? DocumentReading.Refused(
                    ImportFileFindings.PrintedPages, file, $"“{file}”{PdfTitle.Of(bytes)}每一页都是图片，里面没有可以读取的文字。")
                : DocumentReading.Refused(ImportFileFindings.Empty, file, $"“{file}”{PdfTitle.Of(bytes)}各页都没有文字。");
        }

        var damaged = glyphs.Count(glyph => glyph.Text == Glyph.Damaged);
        return damaged > glyphs.Count * MostDamaged
            ? DocumentReading.Refused(
                ImportFileFindings.PagesGarbled, file, $"“{file}”{PdfTitle.Of(bytes)}的 {glyphs.Count} 个字中有 {damaged} 个没有对应的文字编码。")
            : null;
    }

    private static DocumentReading Read(List<PdfPage> pages, string file, HeadingTable headings)
    {
        var words = new KnownWords(headings);
        var layouts = Layouts(pages);
        if (CutSheets.Of(layouts, words) is { Count: > 0 } cut)
            return DocumentReading.Refused(ImportFileFindings.SheetCut, file, $"{Numbered(cut)}是前面一页的表的右半部分，表被切开，分不清各格属于哪一栏。");
        var document = PrintedDocument.Of(layouts, words);
        var grid = DocumentGrid.Of(file, Path.GetFileNameWithoutExtension(file), document.Blocks(), headings);
        var unruled = layouts.FindAll(page => UnruledTables.IsOn(page, words)).ConvertAll(page => page.Page.Number);
        if (grid.IsEmpty)
            return NotFound(file, layouts, unruled);
        var findings = PageFindings(file, pages, unruled)
            .Concat(DamagedCells(grid))
            .Concat(layouts.SelectMany(page => page.Tables).SelectMany(table => table.OnLine()).Select(cell => OnLine(file, cell)))
            .Concat(document.Mended.Select(place => Mended(file, place)));
        return new DocumentReading([grid], [.. findings]);
    }

    private static List<PdfPageLayout> Layouts(List<PdfPage> pages)
    {
        var layouts = new List<PdfPageLayout>();
        var cells = 0;
        foreach (var page in pages)
        {
            layouts.Add(PdfPageLayout.Of(page));
            cells += layouts[^1].CellCount;
            if (cells > DocumentLimits.Cells)
                throw new LimitException("单元格过多");
        }

        return layouts;
    }

    private static Finding OnLine(string file, string cell) =>
        new(ImportCellFindings.TextOnLine, Place.At($"{file}!{cell}"), "这一格的字压在上下框线上，可能有字属于相邻的格。");

    private static Finding Mended(string file, PagePlace place) => new(
        ImportCellFindings.RowMended,
        Place.At($"{file}!{place.TableName}!第{place.Row}行"),
        $"{place.TableName}第 {place.Row} 行跨了页，已与下一页的第一行接成一行。");

    private static DocumentReading NotFound(string file, List<PdfPageLayout> layouts, List<int> unruled) =>
        unruled.Count > 0 || layouts.TrueForAll(page => page.Tables.Count == 0)
            ? DocumentReading.Refused(
                ImportFileFindings.TableUnruled, file,
                unruled.Count > 0 ? $"{Numbered(unruled)}的表没有框线，分不清各格。" : "PDF 里只有文字，没有带框线的表。")
            : DocumentReading.Refused(ImportFileFindings.FormNotFound, file, "PDF 的表格中没有找到绩效表。");

    private static IEnumerable<Finding> PageFindings(string file, List<PdfPage> pages, List<int> unruled)
    {
        var pictures = pages.FindAll(page => page.IsPicture).ConvertAll(page => page.Number);
        if (pictures.Count > 0)
            yield return new Finding(ImportFileFindings.PagesUnread, Place.At(file), $"{Numbered(pictures)}是图片，没有读取。");
        if (unruled.Count > 0)
            yield return new Finding(ImportFileFindings.TableUnruledOnPage, Place.At(file), $"{Numbered(unruled)}有的表没有框线，没有读取。");
        var cut = pages.FindAll(page => page.Cut > 0);
        if (cut.Count > 0)
            yield return new Finding(
                ImportFileFindings.TextCut,
                Place.At(file),
                $"{Numbered(cut.ConvertAll(page => page.Number))}共有 {cut.Sum(page => page.Cut)} 个字被格子切掉，没有读取。");
        var noted = pages.FindAll(page => page.Notes > 0).ConvertAll(page => page.Number);
        if (noted.Count > 0)
            yield return new Finding(ImportFileFindings.NotesUnread, Place.At(file), $"{Numbered(noted)}有填写域或批注文字，没有读取。");
    }

    private static IEnumerable<Finding> DamagedCells(Grid grid) =>
        from row in Enumerable.Range(grid.FirstRow, grid.LastRow - grid.FirstRow + 1)
        from cell in grid.StartingIn(row)
        where cell.Text.Contains(Glyph.Damaged, StringComparison.Ordinal)
        select new Finding(
            ImportCellFindings.CharacterDamaged, grid.PlaceOf(cell.Address), $"“{cell.Text}”中的“{Glyph.Damaged}”是文件没有写明的字。");

    private static string Numbered(List<int> pages) => $"第 {string.Join('、', pages)} 页";
}

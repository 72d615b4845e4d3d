using AngleSharp.Html.Parser;
using Disclosure.Forms.Tests.Making;
using Disclosure.Generator.Commands.Import;

namespace Disclosure.Generator.Tests.Commands;

public sealed class ImportPageTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_stands_alone_and_names_each_file_with_what_to_mend()
    {
        var import = ImportFolder.Import(ReportedForm.Save(_folder), _folder.Bytes("名单.csv", 1));
        var page = new HtmlParser().ParseDocument(ImportPage.Write(import));

        Assert.Equal(
            ["表.xlsx 可导入", "名单.csv 不导入"],
            page.QuerySelectorAll("section.file > h2").Select(heading => heading.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll("link, script, img"));
        Assert.Contains("自评表!F14", page.QuerySelector("#file1")!.TextContent, StringComparison.Ordinal);
        var headings = page.QuerySelectorAll("table.data thead th");
        Assert.NotEmpty(headings);
        Assert.All(headings, heading => Assert.Equal("col", heading.GetAttribute("scope")));
    }

    [Fact]
    public void The_page_shows_what_was_written_as_text()
    {
        var page = ImportPage.Write(ImportFolder.Import(new WorkbookMaker()
            .Sheet("表", sheet => sheet
                .Fill("<script>alert(1)</script>")
                .Rows("A13", ["", "产出指标", "数量指标", "公园", "9%0", "11个", "90", "80"]))
            .Save(_folder)));

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }
}

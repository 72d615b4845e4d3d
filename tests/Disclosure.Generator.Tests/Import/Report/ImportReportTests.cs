using System.Text.Json;
using AngleSharp.Html.Parser;
using Disclosure.Generator.Import.Report;
using Disclosure.Generator.Tests.Import.Making;
using Snapshooter.Xunit;

namespace Disclosure.Generator.Tests.Import.Report;

public sealed class ImportReportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_in_json_has_the_shape_that_others_rely_on() =>
        Snapshot.Match(ImportJson.Write(ImportFolder.Import(Form())), "import-report");

    [Fact]
    public void The_report_in_words_names_each_form_and_each_cell() =>
        Snapshot.Match(ImportText.Write(ImportFolder.Import(Form(), _folder.Bytes("名单.csv", 1))), "import-report-in-words");

    [Fact]
    public void Chinese_and_operators_stay_readable_in_json()
    {
        var json = ImportJson.Write(ImportFolder.Import(Form()));

        Assert.Contains("\"raw\": \"≥12个\"", json, StringComparison.Ordinal);
        Assert.Contains("\"operator\": \">=\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_null_and_never_zero()
    {
        using var report = JsonDocument.Parse(ImportJson.Write(ImportFolder.Import(Form())));

        var funds = report.RootElement.GetProperty("records")[0].GetProperty("funds");
        Assert.Equal(JsonValueKind.Null, funds[1].GetProperty("rate").ValueKind);
        Assert.Equal(0.8619m, funds[0].GetProperty("rate").GetDecimal());
    }

    [Fact]
    public void The_page_stands_alone_and_names_each_file_with_what_to_mend()
    {
        var page = new HtmlParser().ParseDocument(ImportPage.Write(ImportFolder.Import(Form(), _folder.Bytes("名单.csv", 1))));

        Assert.Equal(["表.xlsx 可导入", "名单.csv 不导入"], page.QuerySelectorAll("section.file > h2").Select(heading => heading.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll("link, script, img"));
        Assert.Contains("自评表!F14", page.QuerySelector("#file1")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("table.data thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
    }

    [Fact]
    public void The_page_shows_what_was_written_as_text()
    {
        var page = ImportPage.Write(ImportFolder.Import(new WorkbookMaker()
            .Sheet("表", sheet => sheet.Fill("<script>alert(1)</script>").Rows("A13", ["", "产出指标", "数量指标", "公园", "9%0", "11个", "90", "80"])).Save(_folder)));

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    private string Form() => new WorkbookMaker()
        .Sheet("填表说明", sheet => sheet.Text("A1", "填表说明"))
        .Sheet("自评表", sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "管护公园", "≥12个", "11个", "40", "36.67", "一处让地铁施工占用"],
            ["", "", "质量指标", "合格率", "80%-90%", "9%0", "10", "10"],
            ["", "", "时效指标", "完成时间", "2022年9月前", "7月", "10", "10"],
            ["", "效益指标", "社会效益指标", "环境改善", "明显", "明显", "20", "18"],
            ["", "满意度指标", "服务对象满意度指标", "指标2"],
            ["总分", "", "", "", "", "", "100", "83.29"],
            ["自评等级", "良"]))
        .Save(_folder);
}

using System.Text.Json;
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

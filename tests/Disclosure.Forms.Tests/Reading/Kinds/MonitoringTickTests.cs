using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>The columns to tick of 绩效运行监控表: causes and outlook.</summary>
public sealed class MonitoringTickTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("拨款晚")]
    [InlineData("基本没有问题")]
    public void Words_in_the_column_of_a_cause_tick_nothing_are_kept_in_the_remark_and_said(string words)
    {
        var result = Import(sheet => sheet.Text("H13", words));

        var indicator = Indicators(result)[1];
        Assert.Equal([DeviationCause.Staff, DeviationCause.Other], indicator.Causes.ToArray());
        Assert.Equal(("窗口缺员 3 人", $"已招聘；经费保障：{words}"), (indicator.Cause, indicator.Remark));
        Assert.Equal([("表!H13", true)], Said(result, words));
    }

    [Theory]
    [InlineData("尚不能确定")]
    [InlineData("基本能")]
    public void Words_in_the_column_of_an_outlook_tick_nothing_are_kept_in_the_remark_and_said(string words)
    {
        var result = Import(sheet => sheet.Text("N12", words));

        var indicator = Indicators(result)[0];
        Assert.Equal(((CompletionOutlook?)null, $"确定能：{words}"), (indicator.Outlook, indicator.Remark));
        Assert.Equal([("表!N12", true)], Said(result, words));
    }

    [Theory]
    [InlineData("不涉及")]
    [InlineData("没有")]
    [InlineData("不能")]
    [InlineData("无")]
    [InlineData("否")]
    [InlineData("—")]
    public void A_no_is_no_tick_and_nothing_is_said_of_it(string no)
    {
        var result = Import(sheet => sheet.Text("H13", no).Text("N13", no));

        var indicator = Indicators(result)[1];
        Assert.Equal([DeviationCause.Staff, DeviationCause.Other], indicator.Causes.ToArray());
        Assert.Equal((CompletionOutlook.Possible, "已招聘"), (indicator.Outlook, indicator.Remark));
        Assert.Empty(result.Findings.Where(finding => finding.Definition == ImportCellFindings.NotUnderstood));
    }

    [Theory]
    [InlineData("√")]
    [InlineData("是")]
    [InlineData("1")]
    [InlineData("确定能")]
    public void A_tick_and_the_columns_own_word_tick_it(string tick)
    {
        var result = Import(sheet => sheet.Text("N12", tick));

        Assert.Equal((CompletionOutlook.Certain, null), (Indicators(result)[0].Outlook, Indicators(result)[0].Remark));
        Assert.Empty(result.Findings.Where(finding => finding.Definition == ImportCellFindings.NotUnderstood));
    }

    [Theory]
    [InlineData("表.xlsx")]
    [InlineData("表.html")]
    [InlineData("表.csv")]
    public void A_second_row_of_headings_is_known_by_its_words_where_nothing_is_merged(string name)
    {
        var workbook = File.ReadAllBytes(
            new WorkbookMaker().Sheet("表", sheet => sheet.Monitoring().Unmerge()).Save(_folder, "原.xlsx"));
        var bytes = Path.GetExtension(name) switch
        {
            ".csv" => SheetAsDocument.Csv(workbook),
            ".html" => SheetAsDocument.Page(workbook),
            _ => workbook,
        };

        var result = ImportFolder.Import(_folder.Bytes(name, bytes));

        AssertTicks(Indicators(result));
        Assert.Empty(result.Findings.Where(finding => finding.Definition == ImportCellFindings.NotTaken));
    }

    [Theory]
    [InlineData("N10:P10")]
    [InlineData("H10:M10")]
    public void A_first_row_of_headings_that_is_merged_in_part_loses_no_tick(string merged) =>
        AssertTicks(Indicators(Import(sheet => sheet.Unmerge().Merge(merged))));

    [Fact]
    public void Headings_of_the_first_row_that_are_written_in_every_column_lose_no_tick() =>
        AssertTicks(Indicators(Import(sheet => sheet.Unmerge()
            .Rows("H10", ["偏差原因分析", "偏差原因分析", "偏差原因分析", "偏差原因分析", "偏差原因分析", "偏差原因分析"])
            .Rows("N10", ["完成目标可能性", "完成目标可能性", "完成目标可能性"]))));

    [Fact]
    public void A_second_row_of_headings_with_a_word_that_nobody_taught_us_is_no_indicator()
    {
        var indicators = Indicators(Import(sheet => sheet.Unmerge().Text("K11", "设备到货").Text("K13", "√")));

        AssertTicks(indicators);
        Assert.Equal("已招聘；设备到货：√", indicators[1].Remark);
    }

    private static void AssertTicks(MonitoredIndicator[] indicators)
    {
        Assert.Equal(["办理事项数", "按期办结率", "大厅运行正常率", "群众满意度"], indicators.Select(row => row.Level3));
        Assert.Equal([DeviationCause.Staff, DeviationCause.Other], indicators[1].Causes.ToArray());
        Assert.Equal("窗口缺员 3 人", indicators[1].Cause);
        Assert.Equal(
            [CompletionOutlook.Certain, CompletionOutlook.Possible, CompletionOutlook.Certain, CompletionOutlook.Impossible],
            indicators.Select(row => row.Outlook!.Value));
        Assert.Equal("年底调查", indicators[3].Remark);
    }

    private static (string Place, bool IsNamed)[] Said(ImportResult result, string words) =>
    [
        .. result.Findings.Where(finding => finding.Definition == ImportCellFindings.NotUnderstood)
            .Select(finding => ("表!" + finding.Place.Text.Split('!')[^1], finding.Message.Contains(words, StringComparison.Ordinal))),
    ];

    private static MonitoredIndicator[] Indicators(ImportResult result)
    {
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        return [.. Assert.IsType<MonitoringRecord>(Assert.Single(result.Records).Record).Indicators];
    }

    // H13 and N12 are empty or ticked in the form.
    private ImportResult Import(Action<SheetMaker> change) =>
        ImportFolder.Import(new WorkbookMaker().Sheet("表", sheet => change(sheet.Monitoring())).Save(_folder));
}

using System.Text.RegularExpressions;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Indicators;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Tests.RealTables;

/// <summary>
/// Compares every cell of a real table with what was imported from it. The columns are named here anew, so that a mistake
/// in the importer's own synonym table shows.
/// </summary>
internal sealed partial class TableComparison(RealTable table, ImportResult result)
{
    private readonly List<RecordDraft> _drafts = [.. result.Records.Select(record => record.Draft)];
    private readonly decimal _factor = table.Unit.StartsWith("万元", StringComparison.Ordinal) ? 10_000 : 1;

    public int Compared { get; private set; }

    public List<string> Differences { get; } = [];

    public TableComparison Run()
    {
        if (_drafts.Count == 0)
        {
            Differences.Add("nothing was imported");
            return this;
        }

        foreach (var entry in table.Head)
            Hold($"head {entry[0]}", entry[1], IsInHead(entry[0], entry[1]));
        for (var i = 0; i < table.Funds.Length; i++)
            HoldFunds(table.Funds[i], i);
        HoldRows();
        return this;
    }

    private void Hold(string place, string cell, bool isSame)
    {
        Compared++;
        if (!isSame)
            Differences.Add($"{place}: “{cell}”");
    }

    private bool IsInHead(string label, string text)
    {
        var draft = _drafts[0];
        var total = draft.Funds.Total;
        return label switch
        {
            "项目名称" => IsNamed(draft.Project, text),
            "主管部门" or "部门" or "项目主管部门" or "业务主管部门" or "主管部门及代码" => IsNamed(draft.Department, text),
            "实施单位" or "单位" or "项目执行单位" or "项目实施单位" => IsNamed(draft.Unit, text),
            "预期目标" or "年度总体目标" or "年度目标" => Cells.SameText(text, draft.Goal.Expected),
            "实际完成情况" => Cells.SameText(text, draft.Goal.Actual),
            "项目总目标" or "项目总体目标(2024年-2026年)" => Cells.SameText(text, draft.Goal.WholePeriod),
            "自评等级" => text == draft.Grade?.Term(),
            "总得分(表上)" or "总分(表上)" or "自评总分" or "合计" or "总得分" => Cells.SameNumber(text, draft.Total?.Value),
            "项目类别" or "项目分类" => Cells.SameText(text, draft.Attribute),
            "计划开始日期" => draft.Period is { } period && SameDate(text, period.Start),
            "计划完成日期" => draft.Period?.End is { } end && SameDate(text, end),
            "建设周期" => draft.Period is { } span && text == $"{span.Start}-{span.End}",
            "财政资金预算分类" => text == draft.Budget?.Term(),
            "年度资金总额" or "当年年度预算" => Cells.SameNumber(text, total?.Budget?.Yuan, _factor),
            "项目总预算" => Cells.SameNumber(text, total?.WholePeriod?.Yuan, _factor),
            "其中:财政资金" => Cells.SameNumber(text, Part(FundKind.Fiscal)?.Budget?.Yuan, _factor),
            "其中:上级资金" or "其中:其它资金" => Cells.SameNumber(text, Part(FundKind.Other)?.Budget?.Yuan, _factor),
            "预算执行分值" or "执行率权重" => Cells.SameNumber(text, total?.Weight?.Value),
            "预算执行率" or "年度预算执行率" => Cells.SameRate(text, total?.Rate?.Ratio),
            "执行率得分" => Cells.SameNumber(text, total?.Score?.Value),
            "项目1" or "项目2" => _drafts.Exists(one => text == $"{one.Project?.Name} {Plain(one.Funds.Total?.Budget)}"),
            "下一张表项目名称" => IsSaid(ImportCellFindings.OtherTable.Code, text),
            _ => draft.Items.Any(item => Cells.SameText(label, item.Label) && SameItem(text, item.Text)),
        };
    }

    private FundLine? Part(FundKind kind) => _drafts[0].Funds.Parts.FirstOrDefault(line => line.Kind == kind);

    private void HoldFunds(string[] cells, int row)
    {
        var lines = _drafts[0].Funds.Lines;
        if (row >= lines.Length)
        {
            foreach (var cell in cells)
                Hold($"fund {row}", cell, false);
            return;
        }

        var label = Among().Replace(cells[0], "");
        Hold($"fund {row} label", cells[0], label == (lines[row].Label ?? lines[row].Kind.Term()));
        for (var column = 1; column < cells.Length; column++)
            Hold(
                $"fund {row} {table.FundColumns[column]}",
                cells[column],
                IsInFund(lines[row], table.FundColumns[column], cells[column], label));
    }

    private bool IsInFund(FundLine line, string column, string cell, string label) => column switch
    {
        "年初预算数" or "年初预算数(A)" => Cells.SameNumber(cell, line.Initial?.Yuan, _factor),
        "全年预算数" or "年度申请(元)" or "金额" or "预算数(A)" or "全年预算数(A)" => Cells.SameNumber(cell, line.Budget?.Yuan, _factor),
        "全年执行数" or "全年执行数(B)" or "执行数(B)" => Cells.SameNumber(cell, line.Executed?.Yuan, _factor),
        "项目总额(元)" => Cells.SameNumber(cell, line.WholePeriod?.Yuan, _factor),
        "分值" or "分值(10分)" => Cells.SameNumber(cell, line.Weight?.Value),
        "执行率" or "执行率(B/A)" => Cells.SameRate(cell, line.Rate?.Ratio),
        "得分" or "得分(20分*执行率)" => Cells.SameNumber(cell, line.Score?.Value),
        _ => cell.Length == 0 || _drafts[0].Items.Any(item => item.Label == $"{column}（{label}）" && item.Text == cell),
    };

    private void HoldRows()
    {
        var indicators = new Queue<(RecordDraft Draft, Indicator Indicator)>(
            _drafts.SelectMany(draft => draft.Indicators.Select(indicator => (draft, indicator))));
        var carried = new string[table.Columns.Length];
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var cells = table.Rows[row];
            if (IsTemplate(cells) && indicators.All(next => next.Indicator.Level3 != Name(cells)))
            {
                Carry(cells, carried);
                HoldTemplate(cells, row);
                continue;
            }

            Carry(cells, carried);
            var (draft, indicator) = indicators.Count > 0 ? indicators.Dequeue() : default;
            for (var column = 0; column < cells.Length; column++)
            {
                var isLevel = IsCarried(table.Columns[column]);
                Hold($"row {row} {table.Columns[column]}", cells[column], indicator is not null
                    && IsInIndicator(draft, indicator, table.Columns[column], isLevel ? carried[column] : cells[column], cells));
            }
        }

        foreach (var (_, indicator) in indicators)
            Hold("extra row", indicator.Level3, false);
    }

    private bool IsInIndicator(RecordDraft draft, Indicator indicator, string column, string cell, string[] row) => column switch
    {
        "项目" => Cells.SameText(cell, draft.Project?.Name),
        "一级指标" => Cells.SameText(PointsToBeSet().Replace(cell, ""), indicator.Level1),
        "二级指标" => Cells.SameText(cell, indicator.Level2),
        "三级指标" or "指标内容" or "指标名称" =>
            Cells.SameText(cell, table.Expect?.NameIn == "level2" ? indicator.Level2 : indicator.Level3),
        "年度指标值" or "年度指标值(A)" or "年初目标值(A)" or "年度(/项目)指标值" or "当年预期实现值(抽取原样)" =>
            SameValue(cell, indicator.Target),
        "指标值" => SameValue(Joined(row), indicator.Target),
        "指标性质" when cell == "定性" => indicator.Target.Kind == IndicatorValueKind.Qualitative,
        "指标性质" or "度量单位" or "计量单位" => indicator.Target.IsEmpty || indicator.Target.Raw.Contains(cell, StringComparison.Ordinal),
        "实际完成值" or "实际完成值(B)" or "全年实际值(B)" or "完成值" => SameValue(cell, indicator.Result?.Actual),
        "分值" or "权重" or "指标权重" => Cells.SameNumber(cell, indicator.Weight?.Value),
        "得分" or "指标得分" => Cells.SameNumber(cell, indicator.Result?.Score?.Value),
        "偏差原因分析及改进措施" or "未完成原因分析" => Cells.SameText(cell, indicator.Result?.Reason),
        "得分计算方法" => Cells.SameText(cell, indicator.Rule),
        "指标解释" or "绩效标准" => cell.Length == 0 || indicator.Explanation!.StartsWith(cell, StringComparison.Ordinal),
        _ => cell.Length == 0 || indicator.Explanation?.Contains($"{column}：{cell}", StringComparison.Ordinal) == true,
    };

    private string Joined(string[] row) => Of(row, "指标性质").Replace("定性", "", StringComparison.Ordinal) + Of(row, "指标值") + Of(row, "度量单位");

    private string Of(string[] row, string column)
    {
        var index = Array.IndexOf(table.Columns, column);
        return index < 0 ? "" : row[index];
    }

    private void HoldTemplate(string[] cells, int row)
    {
        var last = Array.FindLast(cells, cell => cell.Length > 0)!;
        foreach (var (cell, column) in cells.Select((cell, column) => (cell, column)).Where(one => one.cell.Length > 0))
            Hold($"template row {row} {table.Columns[column]}", cell, IsSaid(ImportCellFindings.TemplateRow.Code, last));
    }

    private bool IsTemplate(string[] cells)
    {
        var name = Name(cells);
        var values = cells.Skip(Array.IndexOf(table.Columns, table.Columns.First(c => c is "三级指标" or "指标内容" or "指标名称")) + 1);
        return (name.Length == 0 || Placeholder().IsMatch(name)) && values.All(cell => cell.Length == 0);
    }

    private string Name(string[] cells) => Of(cells, "三级指标") + Of(cells, "指标内容") + Of(cells, "指标名称");

    private void Carry(string[] cells, string[] carried)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length == 0 && IsCarried(table.Columns[column]))
                continue;
            if (cells[column] != carried[column] && table.Columns[column] == "一级指标"
                && Array.IndexOf(table.Columns, "二级指标") is >= 0 and var level2)
                carried[level2] = "";
            carried[column] = cells[column];
        }
    }

    private static bool IsCarried(string column) => column is "项目" or "一级指标" or "二级指标";

    private bool IsSaid(string code, string text) =>
        result.Findings.Any(finding => finding.Code == code && finding.Message.Contains(text, StringComparison.Ordinal));

    private static bool IsNamed(CodedName? named, string text) =>
        named is not null && (text == named.Name || text == $"{named.Code}-{named.Name}");

    // A day may be shown as 2021/12/20, and 100% as 100.0%.
    private static bool SameValue(string cell, IndicatorValue? value) =>
        Cells.SameText(cell, value?.Raw)
        || (IndicatorValueReader.Read(cell) is var right
            && ((value?.Date is { } day && right.Date == day)
                || (value is { Kind: IndicatorValueKind.Percent } && right.Kind == value.Kind && right.Number == value.Number)));

    private static bool SameItem(string cell, string text) =>
        Cells.SameText(cell, text) || (Cells.Number(cell) is { } number && Cells.Number(text) == number);

    private static bool SameDate(string cell, Model.Calendar.PartialDate date) =>
        DateOnly.ParseExact(cell, ["yyyy/M/d", "yyyy-MM-dd"]) is var day
            && (date.Year, date.Month, date.Day) == (day.Year, day.Month, day.Day);

    private static string Plain(Money? money) => money?.Yuan.ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    // 成本指标(0-20)分, as the blank form prints it.
    [GeneratedRegex(@"\(\d+-\d+\)分$")]
    private static partial Regex PointsToBeSet();

    [GeneratedRegex("^其中:")]
    private static partial Regex Among();

    [GeneratedRegex(@"^(指标\d*|…+)$")]
    private static partial Regex Placeholder();
}

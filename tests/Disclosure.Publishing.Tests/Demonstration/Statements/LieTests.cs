using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// A lie in one place is found and named: each of these is planted into a copy of a page, or a file, as it is read, and contradicts what
/// the others say. A family that no lie can break would hold nothing.
/// </summary>
[Collection(DemonstrationSite.Name)]
public sealed class LieTests(BuiltSite site)
{
    [Theory]
    [InlineData(
        "units/104/projects/index.html", "项目 104-001/2026/年初预算",
        "a[href$='projects/104-001/']", "td[data-label^='最近一年的年初预算']", "2,680.00", "2,860.00")]
    [InlineData(
        "units/104/projects/index.html", "项目 104-001/2025/自评总分",
        "a[href$='projects/104-001/']", "td[data-label='最近一次自评总分']", "99.81", "98.81")]
    [InlineData(
        "units/104/projects/index.html", "项目 104-001/2025/自评等级", "a[href$='projects/104-001/']", "td[data-label='最近一次自评等级']", "优", "良")]
    [InlineData(
        "years/2025/accounts/index.html", "项目 104-001/2025/全年执行数",
        "a[href$='projects/104-001/']", "td[data-label^='全年执行数']", "3,061.97", "3,061.96")]
    [InlineData(
        "units/104/2024/index.html", "项目 104-001/2024/执行率",
        "#y2024 a[href$='projects/104-001/']", "td[data-label='执行率']", "100%", "99%")]
    [InlineData("years/2025/accounts/index.html", "整体 102/2025/核算总分", "td[data-label='与核算相比'] small", "small", "核算 96.09 分", "核算 96.9 分")]
    [InlineData(
        "evaluations/index.html", "评价 2025-106-007-key/得分",
        "a[href$='2025-106-007-key/']", "td[data-label='评价得分']", "79.55", "97.55")]
    [InlineData(
        "evaluations/index.html", "项目 106-007/2025/自评总分",
        "a[href$='2025-106-007-key/']", "td[data-label='自评总分']", "91.57", "91.75")]
    [InlineData(
        "evaluations/index.html", "评价 2024-101-005-recheck/与自评相差",
        "a[href$='2024-101-005-recheck/']", "td[data-label='两者相比'] small", "13.61", "3.61")]
    [InlineData("projects/117-002/index.html", "评价 2024-117-002-recheck/得分", "#y2024", "td[data-label='总分']", "70.57", "75.07")]
    [InlineData("rate/index.html", "调查 2025-104-001/满意率", "a[href$='projects/104-001/']", "td[data-label='满意率']", "95.62%", "96.52%")]
    [InlineData("rate/index.html", "调查 2025-104-001/有效评价", "a[href$='projects/104-001/']", "td[data-label='有效评价（份）']", "388", "398")]
    [InlineData("rate/index.html", "调查 2025-104-001/差评", "a[href$='projects/104-001/']", "td[data-label='差评（件）']", "50", "5")]
    [InlineData(
        "rate/index.html", "调查 2026-104-001/评价时间",
        "a[href$='rate/2026-104-001/']", "td[data-label='评价时间']", "2026年12月31日", "2026-12-31")]
    [InlineData("receipts/index.html", "调查 2025-112001-001/回执数", "a[href$='projects/112001-001/']", "td[data-label='回执数']", "437", "436")]
    [InlineData(
        "disclosure/2025/index.html", "时限 112/2025/决算公开/状态",
        "#accounts ~ .fold a[href$='units/112/']", "td[data-label='状态'] .badge", "逾期公开", "按期公开")]
    [InlineData(
        "disclosure/2025/index.html", "时限 112/2025/决算公开/应公开日期",
        "#accounts ~ .fold a[href$='units/112/']", "td[data-label='应公开日期']", "9月2日", "9月12日")]
    [InlineData(
        "disclosure/2025/index.html", "时限 112/2025/决算公开/批复日期",
        "#accounts ~ .fold a[href$='units/112/']", "td[data-label='批复'] small", "8月13日", "8月31日")]
    [InlineData(
        "disclosure/index.html", "时限 112/2025/决算公开/逾期天数",
        "#overdue ~ .table a[href$='units/112/']", "td[data-label='逾期天数']", "6", "5")]
    [InlineData("index.html", "时限 101003/2025/决算公开/状态", "a[href$='units/101003/2025/']", "td[data-label='状态'] .badge", "按期公开", "逾期公开")]
    [InlineData("index.html", "时限 101003/2025/决算公开/公开日期", "a[href$='units/101003/2025/']", "td[data-label='公开日期']", "9月10日", "9月1日")]
    [InlineData("units/index.html", "时限 112/2025/决算公开/状态", "a[href$='units/112/']", "td[data-label='2025 年决算公开'] .badge", "逾期公开", "按期公开")]
    [InlineData(
        "disclosure/index.html", "时限合计 2025/决算公开/按期公开",
        "a[href$='disclosure/2025/#accounts']", "td[data-label='按期公开']", "43", "46")]
    [InlineData(
        "disclosure/index.html", "时限合计 2025/决算公开/及时率",
        "a[href$='disclosure/2025/#accounts']", "td[data-label='及时率']", "95.56%", "97.78%")]
    [InlineData("units/index.html", "单位 101/优", "a[href$='units/101/']", "td[data-label='2025 年项目自评']", "优 4", "优 5")]
    [InlineData("years/2025/budget/index.html", "部门 101/2025/编报绩效目标的项目", "a[href$='units/101/']", "td[data-label='项目数（个）']", "8", "9")]
    [InlineData("years/index.html", "年度 2025/编报绩效目标的项目", "a[href$='years/2025/budget/']", "td[data-label='编报绩效目标的项目（个）']", "112", "121")]
    [InlineData(
        "years/index.html", "年度 2025/年初预算合计",
        "a[href$='years/2025/budget/']", "td[data-label='年初预算（万元）']", "148,013.00", "184,013.00")]
    [InlineData("coverage/2025/index.html", "覆盖 107/2025/应自评的项目", "a[href$='units/107/2025/']", "td[data-label='应自评的项目（个）']", "6", "9")]
    [InlineData("coverage/2025/index.html", "覆盖 107/2025/公开自评", "a[href$='units/107/2025/']", "td[data-label='公开自评（个）']", "4", "5")]
    [InlineData("coverage/2025/index.html", "覆盖 107/2025/应自评的项目", "a[href$='units/107/2025/']", "td[data-label='没有公开自评（个）']", "2", "3")]
    [InlineData("coverage/2025/index.html", "覆盖 107/2025/按项目数", "a[href$='units/107/2025/']", "td[data-label='按项目数']", "66.67%", "67.67%")]
    [InlineData("coverage/2025/index.html", "覆盖 107/2025/按资金", "a[href$='units/107/2025/']", "td[data-label='按资金']", "54.99%", "59.49%")]
    [InlineData("years/index.html", "未含 2025/预算公开/不予公开", "a[href$='years/2025/budget/']", "td small", "不予公开 1 项", "不予公开 2 项")]
    [InlineData(
        "years/index.html", "未含 2025/预算公开/未含的单位", "a[href$='years/2025/budget/']", "td small", "未含 不予公开 1 项", "未含 3 个单位")]
    public void A_figure_changed_in_a_row_is_found(string page, string fact, string row, string cell, string truth, string lie) =>
        Planted(page, fact, truth, lie, document => document.QuerySelectorAll(row)
            .Select(found => found.Closest("tr") ?? found)
            .SelectMany(found => found.QuerySelectorAll(cell))
            .First(found => found.TextContent.Contains(truth, StringComparison.Ordinal)));

    [Theory]
    [InlineData("projects/104-001/index.html", "项目 104-001/2025/执行率", "main > dl.tiles .value", "98.14%", "98.41%")]
    [InlineData("projects/104-001/index.html", "项目 104-001/2025/自评总分", "main > dl.tiles .value", "99.81", "98.91")]
    [InlineData("projects/104-001/index.html", "项目 104-001/2025/全年执行数（简写）", "#y2025 p.execution span", "3,061.97", "3,016.97")]
    [InlineData("projects/104-001/index.html", "项目 104-001/2025/自评总分", "figure.multiple figcaption", "99.81", "99.18")]
    [InlineData("projects/104-001/index.html", "项目 104-001/2024/达成", "#y2024 .indicators td.state .badge", "未达成", "达成")]
    [InlineData("units/112/2025/index.html", "整体 112/2025/自评总分", "#y2025 td[data-label='总分']", "99.87", "99.78")]
    [InlineData("projects/104-001/index.html", "时限 104/2025/决算公开/公开日期", "#y2025 .clock dd", "2026年8月24日", "2026-08-24")]
    [InlineData("units/112/2025/index.html", "时限 112/2025/决算公开/状态", "#y2025 .clock .badge", "逾期公开", "按期公开")]
    [InlineData("evaluations/2024-117-002-recheck/index.html", "评价 2024-117-002-recheck/得分", "#result ~ p strong", "70.57", "77.57")]
    [InlineData("evaluations/2024-117-002-recheck/index.html", "评价 2024-117-002-recheck/与自评相差", "#result ~ p", "比自评低 7.1", "比自评低 1.7")]
    [InlineData("projects/104-001/index.html", "调查 2025-104-001/满意率", "section.satisfaction .value", "95.62%", "95.26%")]
    [InlineData("projects/104-001/index.html", "调查 2025-104-001/有效评价", "section.satisfaction small", "58 份", "85 份")]
    [InlineData("projects/104-001/index.html", "调查 2025-104-001/计分/满意", "section.satisfaction .chart td.num", "142", "124")]
    [InlineData("projects/104-001/index.html", "项目 104-001/2023/年度", "#y2023 caption span", "2023", "2024")]
    [InlineData("projects/104-001/index.html", "调查 2025-104-001/超期未办", "section.satisfaction caption small", "超期未办 0 件", "超期未办 3 件")]
    [InlineData("rate/2026-104-001/index.html", "调查 2026-104-001/评价时间", "main p", "2026年9月1日", "2026年8月1日")]
    [InlineData("index.html", "年度 2025/公开自评的项目", ".home > dl.tiles .value", "108", "109")]
    [InlineData("index.html", "年度 2025/编报绩效目标的项目", ".home > dl.tiles small", "112 个", "122 个")]
    [InlineData("index.html", "年度 2025/自评为优、良", ".home > dl.tiles .value", "98.15%", "98.51%")]
    [InlineData("index.html", "年度 2026/绩效指标", ".home > dl.tiles .value", "750", "75")]
    [InlineData("index.html", "年度 2025/绩效评价", ".home > dl.tiles > div:last-child .value", "10", "11")]
    [InlineData("index.html", "年度 2025/良", "table.chart tr:nth-child(2) td.num", "5", "6")]
    [InlineData("index.html", "时限合计 2026 年预算和 2025 年决算/按期公开", "table.chart caption span", "按期公开 84 项", "按期公开 87 项")]
    [InlineData("index.html", "年度 2026/部门", ".home > dl.tiles small", "20 个部门", "26 个部门")]
    [InlineData("projects/index.html", "年度 2025/良", "#by-grade-2025 td[data-label='良'] a", "5", "6")]
    [InlineData("lists/2025/index.html", "年度 2025/中", "nav.index a[href$='grade/fair/']", "2 个", "3 个")]
    [InlineData("index.html", "年度 2025/有绩效评价的等级", "table.chart tr:nth-child(1) td.num", "4", "5")]
    [InlineData("unmet/2025/index.html", "年度 2025/未达成", "main > dl.tiles .value", "83", "38")]
    [InlineData("unmet/2024/101/index.html", "部门 101/2024/没有写明原因", "#figure-没有写明原因 .value", "3", "5")]
    [InlineData("unmet/2024/index.html", "部门 101/2024/未达成", "#departments-101 td", "14", "41")]
    [InlineData("unmet/index.html", "年度 2024/达成", "#years-2024 td", "1,164", "1,146")]
    [InlineData("units/101/2024/index.html", "部门 101/2024/未达成", "main h2 + p", "未达成 14 项", "未达成 4 项")]
    [InlineData("projects/index.html", "全站/项目", "main > p.lead", "140 个项目", "113 个项目")]
    [InlineData("disclosure/2025/index.html", "时限 101/2025/预算公开/公开的项目目标", "td[data-label='公开内容']", "项目目标 4/4", "项目目标 4/5")]
    [InlineData("disclosure/index.html", "时限合计 状态的日期", "main > p", "2026年9月18日", "2026年9月17日")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/应自评的项目", "main dl.tiles small", "111 个里", "112 个里")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/公开自评", "main dl.tiles small", "公开自评 108 个", "公开自评 180 个")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/其中未到期", "main dl.tiles small", "1 个未到期", "2 个未到期")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/没有公开自评", "main dl.tiles small", "2 个应公开", "3 个应公开")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/按项目数", "main dl.tiles .value", "97.3%", "93.7%")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/按资金", "main dl.tiles .value", "99.42%", "94.92%")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/年初预算", "main dl.tiles small", "14.8 亿元", "18.4 亿元")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/其中公开自评的", "main dl.tiles small", "14.72 亿元", "14.27 亿元")]
    [InlineData("coverage/2025/index.html", "覆盖 合计/2025/公开自评", "tfoot td", "108", "118")]
    [InlineData("units/107/2025/index.html", "覆盖 107/2025/公开自评", "#y2025 p", "公开自评 4 个", "公开自评 6 个")]
    [InlineData("units/107/2025/index.html", "覆盖 107/2025/按资金", "#y2025 p", "按资金 54.99%", "按资金 94.55%")]
    [InlineData("index.html", "未含 2025/决算公开/未含的单位", "main p.gaps", "2 个单位", "3 个单位")]
    [InlineData("index.html", "未含 2025/决算公开/未含的单位，逾期未公开", "main p.gaps", "逾期未公开 1 个", "逾期未公开 2 个")]
    [InlineData("index.html", "未含 2026/预算公开/无须公开的项目", "main p.gaps", "不再应公开 3 个项目", "不再应公开 8 个项目")]
    [InlineData("years/2025/accounts/index.html", "未含 2025/决算公开/未含的单位", "main p.verdict", "2 个单位", "1 个单位")]
    [InlineData("years/2025/accounts/index.html", "未含 2025/决算公开/不予公开", "main p.verdict", "1 个项目不予公开", "2 个项目不予公开")]
    [InlineData("years/2025/budget/index.html", "未含 2025/预算公开/不予公开", "main p.verdict", "1 个项目不予公开", "4 个项目不予公开")]
    [InlineData("years/2025/budget/index.html", "未含 2025/预算公开/无须公开的空表", "main p.gaps", "空表 35 张", "空表 53 张")]
    [InlineData("coverage/2025/index.html", "未含 2025/预算公开/不予公开", "main p.gaps", "不予公开 1 项", "不予公开 7 项")]
    [InlineData("unmet/2024/index.html", "未含 2024/决算公开/无须公开的单位", "main p.gaps", "无须公开 1 个单位", "无须公开 2 个单位")]
    [InlineData("sitemap/index.html", "网页 years/2025/budget//名称", "section a[href$='years/2025/budget/']", "2025 年预算绩效目标", "2025 年预算")]
    public void A_figure_changed_elsewhere_is_found(string page, string fact, string place, string truth, string lie) =>
        Planted(page, fact, truth, lie, document => document.QuerySelectorAll(place)
            .First(found => found.TextContent.Contains(truth, StringComparison.Ordinal)));

    [Theory]
    [InlineData("sitemap/index.html", "网页 accounts/各年度", "main a[href$='years/2024/accounts/']")]
    [InlineData("years/index.html", "网页 clocks/各年度", "main a[href$='disclosure/2023/']")]
    [InlineData("years/2025/budget/index.html", "网页 budget/各年度", "nav.switch a[href$='years/2026/budget/']")]
    [InlineData("disclosure/2026/index.html", "未含 2026/预算公开/无须公开的项目", "main tr:has(td[data-label='类别']:contains('项目'))")]
    [InlineData("disclosure/2025/index.html", "时限合计 2025/决算公开/逾期公开", "#accounts ~ .fold tbody tr:has(a[href$='units/112/'])")]
    [InlineData("years/2025/accounts/index.html", "年度 2025/中", "#projects ~ .table tbody tr:has(td[data-label='自评等级']:contains('中'))")]
    public void What_is_left_out_is_found(string page, string fact, string place)
    {
        var document = (IHtmlDocument)site.Pages[page].Clone();
        document.QuerySelector(place)!.Remove();

        Found(page, fact, StatementReader.Of(new ReadPage(page, document)));
    }

    [Theory]
    [InlineData("data/projects.csv", "项目 104-001/2025/全年执行数", "全年执行数（元）", "30619680.00", "31200000.00")]
    [InlineData("data/projects.csv", "项目 104-001/2025/自评总分", "自评总分", "99.81", "")]
    [InlineData("data/projects.csv", "年度 2025/中", "自评等级", "中", "良")]
    [InlineData("disclosure/clocks.csv", "时限 112/2025/决算公开/状态", "状态", "逾期公开", "按期公开")]
    [InlineData("grades.csv", "年度 2025/良", "良", "5", "6")]
    [InlineData("units/units.csv", "单位 101/优", "自评为优", "4", "3")]
    public void A_cell_changed_in_a_file_is_found(string path, string fact, string heading, string truth, string lie)
    {
        var file = CsvFile.Read(site.Root, path);

        Assert.Contains(
            Enumerable.Range(0, file.Rows.Count).Where(row => file[row, heading] == truth),
            row => site.Read.ConflictsIf(path, DataStatements.Of(file.With(row, heading, lie)))
                .Any(conflict => Names(conflict, fact, path)));
    }

    private void Planted(string page, string fact, string truth, string lie, Func<IHtmlDocument, IElement> place)
    {
        var document = (IHtmlDocument)site.Pages[page].Clone();
        var text = place(document).Descendants<IText>().First(text => text.Text.Contains(truth, StringComparison.Ordinal));
        text.Data = text.Data.Replace(truth, lie, StringComparison.Ordinal);

        Found(page, fact, StatementReader.Of(new ReadPage(page, document)));
    }

    private void Found(string page, string fact, IEnumerable<Statement> says) =>
        Assert.Contains(site.Read.ConflictsIf(page, says), conflict => Names(conflict, fact, page));

    private static bool Names(string conflict, string fact, string source) =>
        conflict.StartsWith(fact + ": ", StringComparison.Ordinal) && conflict.Contains($"（{source} ", StringComparison.Ordinal);
}

using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Forms.Findings;

/// <summary>DISC12xx: what can be wrong with a cell of a table to import. The cell's raw text is always in the message.</summary>
public static class ImportCellFindings
{
    /// <summary>A row of the blank form that was left in.</summary>
    public static FindingDefinition TemplateRow { get; } = new(
        "DISC1201", Severity.Warning, "模板占位行未删，未导入", "请报送单位删去空的“指标2”“……”等行。");

    /// <summary>A person's name or telephone number.</summary>
    public static FindingDefinition PersonDropped { get; } = new(
        "DISC1202", Severity.Warning, "填表人、联系电话等个人信息未导入", "公开的表不应有个人姓名和电话，请报送单位删去。");

    /// <summary>A column that is no field of the record.</summary>
    public static FindingDefinition ColumnKeptAsWritten { get; } = new(
        "DISC1203", Severity.Info, "这一列没有对应的项目，按原文保留", "如是常用表头的另一种写法，请告知维护人员加入表头对照表。");

    /// <summary>A cell whose value could not be understood.</summary>
    public static FindingDefinition NotUnderstood { get; } = new(
        "DISC1204", Severity.Warning, "单元格的值读不懂", "对照原件核对这一格，改正后重新导入。");

    /// <summary>A table that doesn't say in which unit its amounts are.</summary>
    public static FindingDefinition MoneyUnitMissing { get; } = new(
        "DISC1205", Severity.Warning, "没有写明金额单位", "对照原件核对金额，请报送单位在“项目资金”后写明（万元）或（元）。");

    /// <summary>A formula without its result.</summary>
    public static FindingDefinition FormulaWithoutValue { get; } = new(
        "DISC1206", Severity.Warning, "公式没有存下结果", "用电子表格软件打开原表，计算后保存再导入；本是文字的，请改为文字格式。");

    /// <summary>A percentage that smells of a misread sign.</summary>
    public static FindingDefinition PercentOver100 { get; } = new(
        "DISC1207", Severity.Warning, "百分比大于 100%，疑为识别错误", "对照原件核对：“≥”常被误认为“2”，小数点常会丢失。");

    /// <summary>Something written that was not taken in.</summary>
    public static FindingDefinition NotTaken { get; } = new(
        "DISC1208", Severity.Info, "表中这处文字未导入", "如应公开，请核对其标签是否写对。");

    /// <summary>Something of the table before or after this one.</summary>
    public static FindingDefinition OtherTable { get; } = new(
        "DISC1209", Severity.Warning, "这一格属于另一张表，未导入", "核对是否缺页，请报送单位补齐整张表。");

    /// <summary>Two totals.</summary>
    public static FindingDefinition TwoTotals { get; } = new(
        "DISC1210", Severity.Warning, "表中有两个不同的总分", "对照原件核对以哪个为准。", Clause.Evaluation);

    /// <summary>An indicator without its first level.</summary>
    public static FindingDefinition Level1Missing { get; } = new(
        "DISC1211", Severity.Warning, "指标没有一级指标", "请报送单位补填一级指标（产出指标、效益指标等）。", Clause.Targets);

    /// <summary>A value that stands where the form expects another entry.</summary>
    public static FindingDefinition YearUncertain { get; } = new(
        "DISC1212", Severity.Warning, "年度写法不确定", "对照原件核对年度。");

    /// <summary>The head of 绩效运行监控表 tells another day than its headings.</summary>
    public static FindingDefinition DayDiffers { get; } = new(
        "DISC1213", Severity.Warning, "监控日期与表头的月份不同", "对照原件核对：监控日期是表中数字截止的那一天，不是填表的那一天。", Clause.Monitoring);

    /// <summary>A cell of a column of targets, results, points or money whose heading was not understood.</summary>
    public static FindingDefinition CoreColumnNotUnderstood { get; } = new(
        "DISC1214", Severity.Warning, "这一栏没有读懂，没有当作数值导入",
        "对照原件核对这一栏；是常用表头的另一种写法的，在本地表头对照表中登记后重新导入。");

    /// <summary>A column known by the last words of its heading only.</summary>
    public static FindingDefinition HeadingByEnding { get; } = new(
        "DISC1215", Severity.Info, "表头按末尾的词认读", "核对这一列读得对不对；常用的写法，请在本地表头对照表中登记。");

    /// <summary>What a check finds missing stands in the form, and could not be read.</summary>
    public static FindingDefinition WrittenNotRead { get; } = new(
        "DISC1216", Severity.Error, "表上写了，没有读懂", "对照原件核对这一格，改正写法后重新导入，不必另填。");

    /// <summary>Numbers of which the form shows fewer places than it stores.</summary>
    public static FindingDefinition ShownRounded { get; } = new(
        "DISC1217", Severity.Info, "单元格里存的数比显示的位数多", "金额按存的数精确到分，其他按显示的导入；存的数列在这里备查。");

    /// <summary>A character that a PDF does not tell.</summary>
    public static FindingDefinition CharacterDamaged { get; } = new(
        "DISC1220", Severity.Warning, "PDF 没有写明这个字是什么", "对照原件补上“\uFFFD”处的字，或请报送单位提供原始电子表格；没有猜测。");

    /// <summary>A row that a page break parted.</summary>
    public static FindingDefinition RowMended { get; } = new(
        "DISC1221", Severity.Info, "跨页的一行已接起来", "对照原件核对这一行。");

    /// <summary>Text that stands on a line between two cells.</summary>
    public static FindingDefinition TextOnLine { get; } = new(
        "DISC1222", Severity.Warning, "PDF 中这一格的字压在框线上", "对照原件核对这一格和上下两格；或请报送单位把行高调到文字全部显示以后重新导出 PDF，或提供原始电子表格。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        TemplateRow, PersonDropped, ColumnKeptAsWritten, NotUnderstood, MoneyUnitMissing, FormulaWithoutValue, PercentOver100,
        NotTaken, OtherTable, TwoTotals, Level1Missing, YearUncertain, DayDiffers,
        CoreColumnNotUnderstood, HeadingByEnding, WrittenNotRead, ShownRounded, CharacterDamaged, RowMended, TextOnLine,
    ];
}

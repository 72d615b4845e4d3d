using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>
/// Tells 绩效运行监控表 before its parts are read, because its headings mean other things than those of other forms: by a title about
/// 监控, or by columns that no other form has. A table that asks how far things are on a day within the year is no target, whatever it is
/// called.
/// </summary>
internal static partial class MonitoringSigns
{
    private const int FarthestTitle = 6;
    private const int LastMonth = 12;
    private const int LongestTitle = 60;

    private static readonly Meaning[] Outlook =
        [Meaning.Outlook, Meaning.OutlookCertain, Meaning.OutlookPossible, Meaning.OutlookImpossible];

    /// <summary>Whether a table is one.</summary>
    public static bool Are(ReadingContext context, TableRegion region)
    {
        if (IsTitle(region.Title?.Text ?? context.Grid.Caption) || (region.Title is null && IsLineAbove(context, region)))
            return true;
        // A self-evaluation may forecast what it could not yet count; only monitoring asks how likely a target is.
        var monitoring = context.ForMonitoring();
        return region.Rows.Any(row => IsHeading(monitoring, row));
    }

    /// <summary>Whether a title names the form: not a project that has 监控 in its name.</summary>
    public static bool IsTitle(string title)
    {
        var plain = HeadingText.Normalise(title);
        return Title().IsMatch(plain)
            || (Monitoring().Match(plain) is { Success: true } match && !OtherForm().IsMatch(plain[(match.Index + match.Length)..]));
    }

    // 2024年1-7月预算绩效运行监控, which is no title of a form by its last word.
    private static bool IsLineAbove(ReadingContext context, TableRegion region) => region.Rows.Take(FarthestTitle)
        .Select(context.Grid.Row).Any(row => row is [_] && row[0].Text.Length <= LongestTitle && IsTitle(row[0].Text));

    private static bool IsHeading(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        var meanings = cells.Select(cell => context.Find(HeadingSection.Indicator, cell)).OfType<Meaning>().ToHashSet();
        if (!meanings.Contains(Meaning.Level3) && !meanings.Contains(Meaning.Level2))
            return false;
        return (meanings.Overlaps([Meaning.Progress, Meaning.Forecast]) && meanings.Overlaps(Outlook))
            || (cells.Exists(cell => context.Find(HeadingSection.Indicator, cell) == Meaning.Progress && IsWithinYear(cell.Text))
                && !cells.Exists(IsOfScore));
    }

    // Monitoring gives no points: a self-evaluation may show the first half-year beside the year.
    private static bool IsOfScore(GridCell cell) => HeadingText.Normalise(cell.Text).EndsWith("得分", StringComparison.Ordinal);

    // 1-7月完成值 is of a day within the year; 截至12月底完成值 is what came of it.
    private static bool IsWithinYear(string heading) =>
        PeriodText.TryRead(heading) is { } period && (period.Month is null || period.Month < LastMonth);

    [GeneratedRegex(@"监控(情况|结果|信息|分析|跟踪|填报|统计|汇总|自查|报告)*表($|[-—_(A-Za-z\d一二三四五六七八九十])")]
    private static partial Regex Title();

    [GeneratedRegex("(绩效|目标|预算|执行|运行|双|自行|中期|年中|动态|重点|日常|部门|项目|单位)(跟踪)?(运行)?(监控|监测)|绩效(目标)?(运行|执行|完成)?(情况)?跟踪|跟踪监控")]
    private static partial Regex Monitoring();

    // 视频监控运行项目支出绩效自评表 is that form.
    [GeneratedRegex("自评|评价|自查|完成情况|考核|项目支出|整体支出(?!.*监控)|目标(申报|审批|批复)?表|(经费|项目|资金|系统|设备|维护|建设|采购|工程|平台|中心)")]
    private static partial Regex OtherForm();
}

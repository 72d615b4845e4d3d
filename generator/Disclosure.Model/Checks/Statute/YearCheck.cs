using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Statute;

/// <summary>The record's year agrees with its name, its project's period and the day it was approved.</summary>
internal static partial class YearCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is ApprovalAct act)
            CheckApproval(act.Approval, act.Stage, act.Year, findings, "date");
        if (record.Stage is null || record.Year is not { } year)
            return;
        CheckName(record, year, findings);
        CheckPeriod(record, year, findings);
    }

    /// <summary>A budget is approved from the autumn before to the year's end, accounts in the two years after.</summary>
    private static void CheckApproval(Approval approval, Stage stage, FiscalYear year, FindingCollector findings, string path)
    {
        var (from, to) = stage == Stage.Budget
            ? (new DateOnly(year.Number - 1, 10, 1), new DateOnly(year.Number, 12, 31))
            : (new DateOnly(year.Number + 1, 1, 1), new DateOnly(year.Number + 2, 12, 31));
        if (approval.Date < from || approval.Date > to)
            findings.Add(StatuteFindings.YearDiffers, path, $"批复日期 {approval.Date:yyyy-MM-dd} 与 {year} 年度不符。");
    }

    private static void CheckName(CheckedRecord record, FiscalYear year, FindingCollector findings)
    {
        if (record.Name is not { } name || YearInName.Match(name) is not { Success: true } match)
            return;
        if (int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) != year.Number)
            findings.Add(StatuteFindings.YearDiffers, "name", $"名称“{name}”写的是 {match.Groups["year"].Value} 年，记录属于 {year} 年度。");
    }

    private static void CheckPeriod(CheckedRecord record, FiscalYear year, FindingCollector findings)
    {
        if (record.Record is not ProjectTarget { Period: { } period })
            return;
        if (period.Start.Year > year.Number || period.End?.Year < year.Number)
            findings.Add(StatuteFindings.YearDiffers, "period", $"项目期 {period.Start}—{period.End} 不含 {year} 年度。");
    }

    /// <summary>One year at the start of a name; a span such as 2024-2026年 says nothing about one year.</summary>
    [GeneratedRegex(@"^(?<year>20[0-9]{2})年(?!\s*[-—–~至])")]
    private static partial Regex YearInName { get; }
}

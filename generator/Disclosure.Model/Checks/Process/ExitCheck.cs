using Disclosure.Model.Exits;

namespace Disclosure.Model.Checks.Process;

/// <summary>An entry of the exit list says how and why, is of its year, and nothing goes on after it.</summary>
internal static class ExitCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ProjectExit exit)
            return;
        if (exit.Kind is null)
            findings.Add(ExitFindings.KindMissing, "kind", "没有写退出方式。");
        if (string.IsNullOrWhiteSpace(exit.Reason))
            findings.Add(ExitFindings.ReasonMissing, "reason", "没有写退出原因。");
        if (exit.Date is { } date && date.Year != exit.Year.Number)
            findings.Add(ExitFindings.DayOutsideYear, "date", $"退出日期 {date:yyyy-MM-dd}，年度是 {exit.Year}。");
        if (exit.Project is { } project && record.Set.Process.NewestTargetOf(project) is { } newest && newest > exit.Year)
            findings.Add(ExitFindings.TargetAfterExit, "", $"{exit.Year} 年度退出，{newest} 年度还有绩效目标。");
    }
}

using System.Text.RegularExpressions;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Quality;

/// <summary>The goal is said in words, and what came of it in other words.</summary>
internal static partial class GoalCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Goal is not { } goal)
            return;
        if (IsNumber(goal.Expected))
            findings.Add(QualityFindings.GoalIsNumber, "goal.expected", $"预期目标只填了“{goal.Expected}”。");
        if (IsNumber(goal.Actual))
            findings.Add(QualityFindings.GoalIsNumber, "goal.actual", $"实际完成情况只填了“{goal.Actual}”。");
        if (Same(goal.Expected, goal.Actual))
            findings.Add(QualityFindings.OutcomeRepeatsGoal, "goal.actual", "实际完成情况与预期目标逐字相同。");
        if (record.IsTarget && Same(goal.Expected, goal.WholePeriod) && RunsOverYears(record))
            findings.Add(QualityFindings.YearRepeatsWhole, "goal.expected", "年度目标与项目总体目标逐字相同。");
    }

    private static bool IsNumber(string? text) => text is { Length: < 20 } && Number.IsMatch(text);

    private static bool Same(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one) && !string.IsNullOrWhiteSpace(other) && Bare(one).SequenceEqual(Bare(other));

    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().Trim(" \t\r\n\"“”。;；");

    /// <summary>A project of a single year promises the same for both, and rightly so.</summary>
    private static bool RunsOverYears(CheckedRecord record) =>
        record.Record is not ProjectTarget { Period: { Start.Year: { } start, End.Year: { } end } } || start != end;

    [GeneratedRegex(@"^\s*[0-9][0-9,，.]*\s*(%|％|元|万元|亿元)?\s*$")]
    private static partial Regex Number { get; }
}

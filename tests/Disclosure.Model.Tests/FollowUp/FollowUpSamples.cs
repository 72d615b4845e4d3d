using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.FollowUp;

/// <summary>Results, what they found and what was decided on them.</summary>
internal static class FollowUpSamples
{
    public static readonly FiscalYear Year = new(2025);
    public static readonly UnitCode Unit = UnitCode.Parse("101");

    public static Withholding Secret { get; } = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    public static RecordSet Set(params IDisclosureRecord[] records) => On(new DateOnly(2026, 12, 1), records);

    /// <summary>Records told for a day.</summary>
    public static RecordSet On(DateOnly day, params IDisclosureRecord[] records) => new(TestRecords.Portal, records, day);

    public static Evaluation Evaluation(string? project, EvaluationKind kind, Grade? grade, params string[] findings) => new()
    {
        Project = project is null ? null : ProjectCode.Parse(project),
        Unit = Unit,
        Year = Year,
        Kind = kind,
        Title = "评价",
        Evaluator = "财政局",
        Grade = grade,
        Findings = [.. findings.Select(problem => new EvaluationFinding(problem, null, null))],
    };

    public static ProjectSelfEvaluation Self(string project, Grade? grade) => new()
    {
        Code = ProjectCode.Parse(project),
        Year = Year,
        Name = "项目",
        Department = Unit,
        Unit = Unit,
        Goal = new Goal("办成一件事", "办成了"),
        Indicators = [],
        Grade = grade,
    };

    public static Rectification Item(string? project, EvaluationKind kind, int? finding, string problem) => new()
    {
        Project = project is null ? null : ProjectCode.Parse(project),
        Unit = Unit,
        Year = Year,
        Number = 1,
        Origin = RectificationOrigin.Evaluation,
        Evaluation = kind,
        Finding = finding,
        Problem = problem,
    };

    public static ResultApplication Applied(string project, ApplicationDecision? decision, decimal? before = null, decimal? after = null) =>
        new()
        {
            Project = ProjectCode.Parse(project),
            Unit = Unit,
            Year = Year,
            Subject = ApplicationSubject.Budget,
            Decision = decision,
            Office = "财政局",
            AppliedTo = new FiscalYear(2027),
            Before = before is { } had ? Money.FromYuan(had) : null,
            After = after is { } has ? Money.FromYuan(has) : null,
            Reason = "按评价结果",
        };
}

using System.Collections.Immutable;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Matching;

/// <summary>Makes the record of a draft once its year, bodies and code are known.</summary>
internal static class RecordMapper
{
    /// <summary>What an evaluation is taken for whose table does not say; the lesser of the claims, and it is said.</summary>
    public const EvaluationKind EvaluationKindUnstated = EvaluationKind.Department;

    /// <summary>A project's target, self-evaluation or evaluation.</summary>
    public static IDisclosureRecord Project(RecordDraft draft, DraftIdentity identity, ProjectCode code) =>
        draft.Kind == FormKind.Evaluation
        ? Evaluation(draft, identity, code)
        : Table(draft) switch
        {
            ProjectTarget target => target with
            {
                Code = code,
                Year = identity.Year,
                Department = identity.Department.Code,
                Unit = identity.Unit.Code,
            },
            ProjectSelfEvaluation self => self with
            {
                Code = code,
                Year = identity.Year,
                Department = identity.Department.Code,
                Unit = identity.Unit.Code,
            },
            var other => other,
        };

    /// <summary>The target, self-evaluation or evaluation of a unit as a whole.</summary>
    public static IDisclosureRecord Whole(RecordDraft draft, DraftIdentity identity) => draft.Kind == FormKind.Evaluation
        ? Evaluation(draft, identity, null)
        : Table(draft) with { Year = identity.Year, Unit = identity.Unit.Code };

    /// <summary>
    /// What the draft says as the table it is, before its year, bodies and code are known; an evaluation as the self-evaluation
    /// that has its columns.
    /// </summary>
    public static PerformanceTable Table(RecordDraft draft) => RecordEntries.Take(TableOf(draft));

    private static PerformanceTable TableOf(RecordDraft draft) => draft.Kind switch
    {
        FormKind.ProjectTarget or FormKind.TransferTarget => Shared(draft, new ProjectTarget
        {
            Code = default,
            Year = default,
            Name = draft.Project?.Name ?? NotWritten.ProjectName,
            Department = default,
            Unit = default,
            Budget = draft.Budget ?? BudgetKind.GeneralPublic,
            Kind = draft.SpendingKind ?? ProjectKind.Project,
            Attribute = draft.Attribute,
            Period = draft.Period,
            Goal = draft.Goal,
            Indicators = draft.Indicators,
        }),
        FormKind.UnitTarget => Shared(draft, new UnitTarget
        {
            Year = default,
            Unit = default,
            MainTasks = draft.MainTasks,
            Goal = draft.Goal,
            Indicators = draft.Indicators,
            TargetSetting = draft.TargetSetting,
            EmptyTables = draft.EmptyTables,
        }),
        FormKind.UnitSelfEvaluation => Result(draft, new UnitSelfEvaluation
        {
            Year = default,
            Unit = default,
            Goal = draft.Goal,
            Indicators = draft.Indicators,
            EmptyTables = draft.EmptyTables,
        }),
        _ => Result(draft, new ProjectSelfEvaluation
        {
            Code = default,
            Year = default,
            Name = draft.Project?.Name ?? NotWritten.ProjectName,
            Department = default,
            Unit = default,
            Kind = draft.SpendingKind ?? ProjectKind.Project,
            Goal = draft.Goal,
            Indicators = draft.Indicators,
        }),
    };

    private static T Result<T>(RecordDraft draft, T self)
        where T : SelfEvaluation => Shared(draft, self) with { Total = draft.Total, Grade = draft.Grade, Remarks = draft.Remarks };

    private static T Shared<T>(RecordDraft draft, T table)
        where T : PerformanceTable => table with
        {
            MoneyUnit = draft.MoneyUnit ?? MoneyUnit.Yuan,
            Funds = draft.Funds,
            Items = draft.Items,
            Source = draft.SourceName,
        };

    private static Evaluation Evaluation(RecordDraft draft, DraftIdentity identity, ProjectCode? project)
    {
        var facts = draft.Evaluation!;
        return new()
        {
            Project = project,
            Unit = identity.Unit.Code,
            Year = identity.Year,
            Kind = facts.Kind ?? EvaluationKindUnstated,
            Title = facts.Title ?? $"{draft.Project?.Name ?? identity.Unit.Name}{FormKind.Evaluation.Name()}",
            Evaluator = facts.Evaluator ?? NotWritten.Evaluator,
            Date = facts.Date,
            Scores = [.. draft.Indicators.Zip(facts.SelfScores, Score)],
            Total = draft.Total,
            Grade = draft.Grade,
            Findings = facts.Problems,
            Items = RemarksAndItems(draft),
            Source = draft.SourceName,
        };
    }

    private static EvaluationScore Score(Indicator row, Points? self) => new(
        row.Level1, row.Level2, row.Level3, row.Weight, row.Result?.Score, self, row.Result?.Reason, row.Rule, Explanation(row));

    // A score table may give targets and results too; an evaluation's row has no place of its own for them.
    private static string? Explanation(Indicator row)
    {
        var parts = new[]
        {
            row.Explanation,
            row.Target.IsEmpty ? null : $"指标值：{row.Target.Raw}",
            row.Result is { Actual.IsEmpty: false } result ? $"实际完成值：{result.Actual.Raw}" : null,
        };
        var text = string.Join('；', parts.OfType<string>());
        return text.Length == 0 ? null : text;
    }

    private static ImmutableArray<FormItem> RemarksAndItems(RecordDraft draft) =>
        draft.Remarks is { } remarks ? draft.Items.Add(new FormItem("其他需要说明的事项", remarks)) : draft.Items;
}

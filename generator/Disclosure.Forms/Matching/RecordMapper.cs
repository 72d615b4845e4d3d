using System.Collections.Immutable;
using Disclosure.Forms.Reading;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Matching;

/// <summary>Makes the record of a form once its year, bodies and code are known.</summary>
internal static class RecordMapper
{
    /// <summary>What an evaluation is taken for whose table does not say; the lesser of the claims, and it is said.</summary>
    public const EvaluationKind EvaluationKindUnstated = EvaluationKind.Department;

    /// <summary>A project's target, self-evaluation or evaluation.</summary>
    public static IDisclosureRecord Project(ImportedForm form, FormIdentity identity, ProjectCode code) => form.Kind == FormKind.Evaluation
        ? Evaluation(form, identity, code)
        : Table(form) switch
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
    public static IDisclosureRecord Whole(ImportedForm form, FormIdentity identity) => form.Kind == FormKind.Evaluation
        ? Evaluation(form, identity, null)
        : Table(form) with { Year = identity.Year, Unit = identity.Unit.Code };

    /// <summary>
    /// What the form says as the table it is, before its year, bodies and code are known; an evaluation as the self-evaluation that has its columns.
    /// </summary>
    public static PerformanceTable Table(ImportedForm form) => RecordEntries.Take(TableOf(form));

    private static PerformanceTable TableOf(ImportedForm form) => form.Kind switch
    {
        FormKind.ProjectTarget or FormKind.TransferTarget => Shared(form, new ProjectTarget
        {
            Code = default,
            Year = default,
            Name = form.Project?.Name ?? NotWritten.ProjectName,
            Department = default,
            Unit = default,
            Budget = form.Budget ?? BudgetKind.GeneralPublic,
            Kind = form.SpendingKind ?? ProjectKind.Project,
            Attribute = form.Attribute,
            Period = form.Period,
            Goal = form.Goal,
            Indicators = form.Indicators,
        }),
        FormKind.UnitTarget => Shared(form, new UnitTarget
        {
            Year = default,
            Unit = default,
            MainTasks = form.MainTasks,
            Goal = form.Goal,
            Indicators = form.Indicators,
            TargetSetting = form.TargetSetting,
            EmptyTables = form.EmptyTables,
        }),
        FormKind.UnitSelfEvaluation => Result(form, new UnitSelfEvaluation
        {
            Year = default,
            Unit = default,
            Goal = form.Goal,
            Indicators = form.Indicators,
            EmptyTables = form.EmptyTables,
        }),
        _ => Result(form, new ProjectSelfEvaluation
        {
            Code = default,
            Year = default,
            Name = form.Project?.Name ?? NotWritten.ProjectName,
            Department = default,
            Unit = default,
            Kind = form.SpendingKind ?? ProjectKind.Project,
            Goal = form.Goal,
            Indicators = form.Indicators,
        }),
    };

    private static T Result<T>(ImportedForm form, T self)
        where T : SelfEvaluation => Shared(form, self) with { Total = form.Total, Grade = form.Grade, Remarks = form.Remarks };

    private static T Shared<T>(ImportedForm form, T table)
        where T : PerformanceTable => table with
        {
            MoneyUnit = form.MoneyUnit ?? MoneyUnit.Yuan,
            Funds = form.Funds,
            Items = form.Items,
            Source = form.Source.File,
        };

    private static Evaluation Evaluation(ImportedForm form, FormIdentity identity, ProjectCode? project)
    {
        var facts = form.Evaluation!;
        return new()
        {
            Project = project,
            Unit = identity.Unit.Code,
            Year = identity.Year,
            Kind = facts.Kind ?? EvaluationKindUnstated,
            Title = facts.Title ?? $"{form.Project?.Name ?? identity.Unit.Name}{FormKind.Evaluation.Name()}",
            Evaluator = facts.Evaluator ?? NotWritten.Evaluator,
            Date = facts.Date,
            Scores = [.. form.Indicators.Zip(facts.SelfScores, Score)],
            Total = form.Total,
            Grade = form.Grade,
            Findings = facts.Problems,
            Items = RemarksAndItems(form),
            Source = form.Source.File,
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

    private static ImmutableArray<FormItem> RemarksAndItems(ImportedForm form) =>
        form.Remarks is { } remarks ? form.Items.Add(new FormItem("其他需要说明的事项", remarks)) : form.Items;
}

using System.Globalization;
using Disclosure.Content;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Report;

/// <summary>Makes the report of an import.</summary>
internal static class ReportBuilder
{
    /// <summary>The report.</summary>
    public static ImportReport Build(ImportResult result) =>
        new([.. result.Records.Select(Record)], [.. result.Findings.Select(Finding)], [.. result.Files.Select(File)]);

    private static ReportedFile File(ImportedFile file) => new(file.Name, file.IsBlocked, [.. file.Tables.Select(Table)]);

    private static ReportedTable Table(ImportedTable table) => new(
        table.Source.Sheet,
        table.Source.Range,
        table.Recognition.Kind.Id(),
        table.Recognition.Confidence,
        table.Recognition.Evidence,
        table.Forms.Length,
        table.Cells.Total,
        table.Cells.Read,
        table.Cells.NotUnderstood);

    private static ReportedFinding Finding(Finding finding) => new(
        finding.Code,
        finding.Severity.ToString().ToLowerInvariant(),
        finding.Place.ToString(),
        finding.Message,
        finding.Definition.Clause,
        finding.Definition.Remedy);

    private static ReportedRecord Record(ImportedRecord imported)
    {
        var form = imported.Form;
        return new ReportedRecord
        {
            Form = form.Kind.Id(),
            Source = form.Source,
            Outcome = imported.Outcome.ToString().ToLowerInvariant(),
            Path = imported.Record is { } record ? ContentLayout.PathOf(record) : null,
            Year = form.Year?.Number ?? imported.Record?.Key.Year?.Number,
            Code = CodeOf(imported.Record) ?? form.Project?.Code,
            Name = form.Project?.Name,
            Department = form.Department?.Name,
            DepartmentCode = DepartmentOf(imported.Record) ?? form.Department?.Code,
            Unit = form.Unit?.Name,
            UnitCode = UnitOf(imported.Record) ?? form.Unit?.Code,
            BudgetKind = form.Budget?.Term(),
            Attribute = form.Attribute,
            Period = Period(form.Period),
            MoneyUnit = form.MoneyUnit?.Term(),
            Funds = [.. form.Funds.Lines.Select(Fund)],
            Goal = new ReportedGoal(form.Goal.Expected.Length == 0 ? null : form.Goal.Expected, form.Goal.Actual, form.Goal.WholePeriod),
            Indicators = [.. form.Indicators.Select(Indicator)],
            Total = ReportedValues.Plain(form.Total?.Value),
            Grade = form.Grade?.Term(),
            Remarks = form.Remarks,
            Items = form.Items,
            MainTasks = [.. form.MainTasks.Select(Task)],
            Evaluation = form.Evaluation is { } facts ? Evaluation(facts, imported.Record as Evaluation) : null,
            Cells = form.Cells,
            Changes = imported.Changes,
            Checks = [.. imported.Checks.Select(Finding)],
        };
    }

    private static ReportedTask Task(MainTask task) => new(
        task.Name,
        task.Content,
        ReportedValues.Plain(task.Total?.Yuan),
        ReportedValues.Plain(task.Fiscal?.Yuan),
        ReportedValues.Plain(task.Other?.Yuan));

    private static ReportedEvaluation Evaluation(EvaluationFacts facts, Evaluation? record) => new(
        (record?.Kind ?? facts.Kind)?.Term(),
        facts.Title,
        facts.Evaluator,
        facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. facts.SelfScores.Select(score => ReportedValues.Plain(score?.Value))],
        [.. facts.Problems.Select(problem => problem.Problem)]);

    private static string? CodeOf(IDisclosureRecord? record) => record switch
    {
        ProjectTarget target => target.Code.Value,
        ProjectSelfEvaluation self => self.Code.Value,
        Evaluation evaluation => evaluation.Project?.Value,
        _ => null,
    };

    private static string? DepartmentOf(IDisclosureRecord? record) => record switch
    {
        ProjectTarget target => target.Department.Value,
        ProjectSelfEvaluation self => self.Department.Value,
        _ => null,
    };

    private static string? UnitOf(IDisclosureRecord? record) => record switch
    {
        ProjectTarget target => target.Unit.Value,
        ProjectSelfEvaluation self => self.Unit.Value,
        UnitTarget target => target.Unit.Value,
        UnitSelfEvaluation self => self.Unit.Value,
        Evaluation evaluation => evaluation.Unit.Value,
        _ => null,
    };

    private static ReportedPeriod? Period(ProjectPeriod? period) => period is null
        ? null
        : new ReportedPeriod(ReportedValues.Iso(period.Start), period.End is { } end ? ReportedValues.Iso(end) : null);

    private static ReportedFund Fund(FundLine line) => new(
        line.Kind.ToString().ToLowerInvariant(),
        line.Label,
        ReportedValues.Plain(line.WholePeriod?.Yuan),
        ReportedValues.Plain(line.Initial?.Yuan),
        ReportedValues.Plain(line.Budget?.Yuan),
        ReportedValues.Plain(line.Executed?.Yuan),
        ReportedValues.Plain(line.Weight?.Value),
        ReportedValues.Plain(line.Rate?.Ratio),
        ReportedValues.Plain(line.Score?.Value));

    private static ReportedIndicator Indicator(Indicator indicator) => new(
        indicator.Level1,
        indicator.Level2,
        indicator.Level3,
        ReportedValues.Of(indicator.Target),
        indicator.WholePeriodTarget is { } whole ? ReportedValues.Of(whole) : null,
        indicator.Result is { } result ? ReportedValues.Of(result.Actual) : null,
        ReportedValues.Plain(indicator.Weight?.Value),
        ReportedValues.Plain(indicator.Result?.Score?.Value),
        indicator.Result?.Reason,
        indicator.Rule,
        indicator.Explanation,
        indicator.Baseline);
}

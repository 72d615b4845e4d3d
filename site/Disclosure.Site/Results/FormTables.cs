using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields;
using Disclosure.Model.LastYear;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>
/// The tables of targets and self-evaluations: every indicator and every funds row, as their fields are declared, with year and form.
/// Amounts are in 万元 for readers whatever the form's unit; data has every digit.
/// </summary>
internal static class FormTables
{
    /// <summary>The indicators of a project.</summary>
    public static Table<IndicatorLine> ProjectIndicators { get; } = Indicators("绩效指标");

    /// <summary>The indicators of a unit as a whole.</summary>
    public static Table<IndicatorLine> UnitIndicators { get; } = Indicators("整体绩效指标");

    /// <summary>The funds of a project.</summary>
    public static Table<FundsLine> ProjectFunds { get; } = Funds("项目资金");

    /// <summary>The funds of a unit as a whole.</summary>
    public static Table<FundsLine> UnitFunds { get; } = Funds("部门（单位）资金");

    /// <summary>The indicators of a form as rows, each with its recomputed points and what it was last year.</summary>
    public static IEnumerable<IndicatorLine> IndicatorsOf(PerformanceTable form, SelfEvaluationScore? score, LastYearTables? last)
    {
        var compared = last is { IsWithheld: false } ? last.Compare(form.Indicators).Rows : [];
        return form.Indicators.Select((row, i) => new IndicatorLine(
            form, row, i < score?.Rows.Length ? score.Rows[i].Computed : null, i < compared.Length ? compared[i] : null));
    }

    /// <summary>The funds of a form as rows.</summary>
    public static ImmutableArray<FundsLine> FundsOf(PerformanceTable form) =>
        [.. form.Funds.Lines.Select(line => new FundsLine(form, line))];

    private static Table<IndicatorLine> Indicators(string name) => new("indicators", name, of =>
    [
        of.Year("year", "年度", line => line.Form.Year),
        of.Term("form", "表", line => FormOf(line.Form)),
        .. of.Declared(IndicatorFields.Results.Item, line => line.Indicator),
        .. of.Declared(IndicatorFields.Targets.Item, line => line.Indicator).Where(column => column.Key == "changeReason"),
        of.Points("recomputed", "核算得分", line => line.Recomputed),
        of.Words("lastTarget", "上年指标值", line => line.Compared?.Last?.Target.Raw),
        of.Words("lastActual", "上年完成值", line => line.Compared?.Last?.Actual?.Raw),
        of.Words("change", "与上年相比", line => LastYearWords.Standing(line.Compared)?.Word) with
        {
            Look = ColumnLook.Term,
            Value = line => LastYearWords.Standing(line.Compared) is var (word, data) ? DataCell.Spelt(word, data) : DataCell.Empty,
        },
    ]);

    private static Table<FundsLine> Funds(string name) => new("funds", name, of =>
    [
        of.Year("year", "年度", line => line.Form.Year) with { Use = ColumnUse.Data },
        of.Term("form", "表", line => FormOf(line.Form)) with { Use = ColumnUse.Data },
        .. of.Declared(FundFields.SelfEvaluation.Item, line => line.Line)
            .Changed("kind", column => column with { Look = ColumnLook.Term, Text = line => line.Line.Label ?? line.Line.Kind.Term() })
            .Changed("label", column => column with { Use = ColumnUse.Data })
            .Changed("whole", column => column with { ShownFor = line => line.Line.WholePeriod is not null })
            .Changed("initial", _ => Withheld(of.Amount("initial", "年初预算", PromisedOf)))
            .Changed("budget", _ => Withheld(OfResults(of.Amount("budget", "全年预算数", AdjustedOf))))
            .Changed("executed", column => Withheld(OfResults(column)))
            .Changed("weight", OfResults).Changed("rate", OfResults).Changed("score", OfResults),
    ]);

    // The amount that a target states is promised at the beginning of the year; only a self-evaluation knows the adjusted budget.
    private static Money? PromisedOf(FundsLine line) => line.Form.IsTarget ? line.Line.Budget ?? line.Line.Initial : line.Line.Initial;

    private static Money? AdjustedOf(FundsLine line) => line.Form.IsTarget ? null : line.Line.Budget;

    private static Column<FundsLine> Withheld(Column<FundsLine> amount) => amount with
    {
        Cell = (_, line) => amount.Text(line) is null && IsWithheld(line, amount.Key) ? EmptyCells.Withheld : null,
    };

    private static bool IsWithheld(FundsLine line, string key) => line.Form.Lacks(
        "funds", line.Line.Label ?? line.Line.Kind.Term(), line.Form.IsTarget && key == "initial" ? "budget" : key);

    private static Column<FundsLine> OfResults(Column<FundsLine> column) => column with { ShownFor = line => !line.Form.IsTarget };

    private static (string Word, string Data) FormOf(PerformanceTable form) =>
        (form.IsTarget ? "绩效目标" : "绩效自评", RecordKinds.Of(form).Form);
}

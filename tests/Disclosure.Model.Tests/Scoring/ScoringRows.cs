using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Scoring;

/// <summary>Builds rows and self-evaluations from what a form would hold, of the fiscal year 2023.</summary>
internal static class ScoringRows
{
    private static readonly FiscalYear Year = new(2023);

    public static Indicator Row(
        string target, string actual, string weight, string rule = "", string level1 = "产出指标", string? score = null) => new()
        {
            Level1 = level1,
            Level2 = "",
            Level3 = "指标",
            Target = IndicatorValueReader.Read(target),
            Weight = Number(weight) is { } points ? new Weight(points) : null,
            Rule = rule.Length == 0 ? null : rule,
            Result = new IndicatorResult
            {
                Actual = IndicatorValueReader.Read(actual),
                Score = score is null ? null : new Points(Number(score)!.Value),
            },
        };

    public static ScoreReceipt Score(
        string target, string actual, string weight, string rule = "", string level1 = "产出指标", ScoringScheme? scheme = null) =>
        IndicatorScorer.Score(Row(target, actual, weight, rule, level1), scheme ?? StandardSchemes.Standard, Year);

    public static ScoreReceipt ScoreExecution(string budget, string executed, string weight) =>
        SelfEvaluationScorer.Score(Table(Total(budget, executed, weight)), StandardSchemes.Standard).Execution;

    public static FundLine Total(string budget, string executed, string weight = "10", string? score = null) => new()
    {
        Kind = FundKind.Total,
        Budget = Number(budget) is { } asked ? Money.FromYuan(asked) : null,
        Executed = Number(executed) is { } spent ? Money.FromYuan(spent) : null,
        Weight = Number(weight) is { } points ? new Weight(points) : null,
        Score = score is null ? null : new Points(Number(score)!.Value),
    };

    public static ProjectSelfEvaluation Table(FundLine total, params Indicator[] rows) => new()
    {
        Code = ProjectCode.Parse("101-001"),
        Name = "项目",
        Department = UnitCode.Parse("101"),
        Unit = UnitCode.Parse("101001"),
        Year = Year,
        Goal = new Goal("目标"),
        Funds = new Funds([total]),
        Indicators = [.. rows],
    };

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

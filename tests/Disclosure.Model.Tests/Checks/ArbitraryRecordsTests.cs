using CsCheck;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>Whatever stands in a record, the checks answer with findings on that record, the same ones each time.</summary>
public class ArbitraryRecordsTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Among(
            "", " ", "……", "指标2", "无", "0", "—", "292%", "9%0", "≥95%", "≤4", "12月底前", "满意度", "（100字以内）", "13900001234", "填表人：王某某",
            "产出指标(50分)", "效益指标", "满意度指标", "a@qq.com", "99999999999999999999999999999999%", "项目预算99999999999999999999万元", "\n", "\"x\""),
        Gen.String[Gen.Char["0123456789%.≥-到第个元万字以内（）年月"], 0, 12]);

    private static readonly Gen<decimal?> Number = Gen.OneOf(
        Gen.Const((decimal?)null), Gen.Decimal[-10m, 200m].Select(number => (decimal?)number),
        Among<decimal?>(0m, -1m, 100m, 0.0001m, 999_999_999_999_999m, -999_999_999_999_999m));

    private static readonly Gen<Money?> Amount = Number.Select(number => number is { } yuan ? Money.FromYuan(yuan) : (Money?)null);

    private static readonly Gen<FundLine> FundLines = Gen.Select(
        Gen.Enum<FundKind>(), Amount, Amount, Amount, Number, Number, Number,
        (kind, initial, budget, executed, weight, rate, score) => new FundLine
        {
            Kind = kind,
            Initial = initial,
            Budget = budget,
            Executed = executed,
            Weight = weight is { } w ? new Weight(w) : null,
            Rate = rate is { } r ? Percentage.FromPercent(r) : null,
            Score = score is { } s ? new Points(s) : null,
        });

    private static readonly Gen<Indicator> Rows = Gen.Select(
        Text, Text, Text, Text, Text, Number, Number, Text,
        (level1, level2, level3, target, actual, weight, score, note) => new Indicator
        {
            Level1 = level1,
            Level2 = level2,
            Level3 = level3,
            Target = IndicatorValueReader.Read(target),
            Weight = weight is { } w ? new Weight(w) : null,
            Rule = note,
            Result = new IndicatorResult
            {
                Actual = IndicatorValueReader.Read(actual),
                Score = score is { } s ? new Points(s) : null,
                Reason = note,
            },
        });

    internal static readonly Gen<ProjectSelfEvaluation> SelfEvaluations = Gen.Select(
        Text, Gen.Enum<MoneyUnit>(), FundLines.Array[0, 4], Text, Text, Rows.Array[0, 6], Number,
        (name, unit, funds, expected, actual, rows, total) => TestRecords.SelfEvaluation with
        {
            Name = name,
            MoneyUnit = unit,
            Funds = new Funds([.. funds]),
            Goal = new Goal(expected, actual, actual),
            Indicators = [.. rows],
            Total = total is { } points ? new Points(points) : null,
            Grade = Grade.Fair,
        });

    [Fact]
    public void Checks_never_throw_and_repeat_themselves() =>
        SelfEvaluations.Sample(
            self =>
            {
                var findings = Checking.DistrictWith(self, AsTarget(self), AsUnitTarget(self));
                return findings.SequenceEqual(Checking.DistrictWith(self, AsTarget(self), AsUnitTarget(self)))
                    && findings.All(finding => finding.Place.Record is not null && finding.Message.Length > 0);
            },
            iter: RandomCases.Of(50));

    [Fact]
    public void Every_finding_is_one_that_is_documented() =>
        SelfEvaluations.Sample(
            self => Checking.DistrictWith(self).All(finding => RecordChecks.All.Contains(finding.Definition)), iter: RandomCases.Of(20));

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    internal static ProjectTarget AsTarget(ProjectSelfEvaluation self) => TestRecords.Target with
    {
        Name = self.Name,
        MoneyUnit = self.MoneyUnit,
        Funds = self.Funds,
        Goal = self.Goal,
        Indicators = self.Indicators,
    };

    internal static UnitTarget AsUnitTarget(ProjectSelfEvaluation self) => TestRecords.UnitTarget with
    {
        MoneyUnit = self.MoneyUnit,
        Funds = self.Funds,
        Goal = self.Goal,
        Indicators = self.Indicators,
    };
}

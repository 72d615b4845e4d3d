using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>The funds block: a row a line. A target has the amounts asked for, a self-evaluation also what was spent.</summary>
public static class FundFields
{
    internal static readonly EssentialField<FundLine, FundKind> Kind =
        new("kind", "资金来源", new TermShape<FundKind>(DataWords.Of), line => line.Kind) { Heading = "资金" };

    internal static readonly OptionalField<FundLine, string> Label =
        new("label", "表上的行名，与来源不同时写", Scalars.Text, line => line.Label) { Heading = "表上的行名" };

    internal static readonly OptionalValueField<FundLine, Money> Whole =
        new("whole", "项目总额(中期)，元", Scalars.Money, line => line.WholePeriod) { Heading = "项目总额（元）" };

    internal static readonly OptionalValueField<FundLine, Money> Initial =
        new("initial", "年初预算数，元", Scalars.Money, line => line.Initial) { Heading = "年初预算数（元）" };

    internal static readonly OptionalValueField<FundLine, Money> Budget =
        new("budget", "全年预算数(目标表为年度资金)，元", Scalars.Money, line => line.Budget) { Heading = "全年预算数（元）" };

    internal static readonly OptionalValueField<FundLine, Money> Executed =
        new("executed", "全年执行数，元", Scalars.Money, line => line.Executed) { Heading = "全年执行数（元）" };

    internal static readonly OptionalValueField<FundLine, Weight> Weight =
        new("weight", "执行率分值", Scalars.Weight, line => line.Weight) { Heading = "分值" };

    internal static readonly OptionalValueField<FundLine, Percentage> Rate =
        new("rate", "表上写的执行率", Scalars.Percentage, line => line.Rate) { Heading = "执行率" };

    internal static readonly OptionalValueField<FundLine, Points> Score =
        new("score", "执行率得分", Scalars.Points, line => line.Score) { Heading = "得分" };

    /// <summary>The funds of a target.</summary>
    public static ListShape<FundLine> Target { get; } = Rows([Kind, Label, Whole, Initial, Budget]);

    /// <summary>The funds of a self-evaluation.</summary>
    public static ListShape<FundLine> SelfEvaluation { get; } = Rows([Kind, Label, Whole, Initial, Budget, Executed, Weight, Rate, Score]);

    private static ListShape<FundLine> Rows(ImmutableArray<IField<FundLine>> fields) =>
        new(new RowShape<FundLine>("资金行", ValueLayout.Flow, fields));
}

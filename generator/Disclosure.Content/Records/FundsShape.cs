using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Content.Shapes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Content.Records;

/// <summary>The funds block: a row a line. A target has the amounts asked for, a self-evaluation also what was spent.</summary>
internal sealed class FundsShape : Shape<Funds>
{
    private static readonly IdentityField<FundLine, FundKind> Kind =
        new("kind", "资金来源", new TermShape<FundKind>(), line => line.Kind);

    private static readonly OptionalField<FundLine, string> Label =
        new("label", "表上的行名，与来源不同时写", Scalars.Text, line => line.Label);

    private static readonly OptionalValueField<FundLine, Money> Whole =
        new("whole", "项目总额(中期)，元", Scalars.Money, line => line.WholePeriod);

    private static readonly OptionalValueField<FundLine, Money> Initial =
        new("initial", "年初预算数，元", Scalars.Money, line => line.Initial);

    private static readonly OptionalValueField<FundLine, Money> Budget =
        new("budget", "全年预算数(目标表为年度资金)，元", Scalars.Money, line => line.Budget);

    private static readonly OptionalValueField<FundLine, Money> Executed =
        new("executed", "全年执行数，元", Scalars.Money, line => line.Executed);

    private static readonly OptionalValueField<FundLine, Weight> Weight =
        new("weight", "执行率分值", Scalars.Weight, line => line.Weight);

    private static readonly OptionalValueField<FundLine, Percentage> Rate =
        new("rate", "表上写的执行率", Scalars.Percentage, line => line.Rate);

    private static readonly OptionalValueField<FundLine, Points> Score =
        new("score", "执行率得分", Scalars.Points, line => line.Score);

    private readonly ListShape<FundLine> _lines;

    private FundsShape(ImmutableArray<IField<FundLine>> fields, Func<MappingReader, FundLine> bind) =>
        _lines = new ListShape<FundLine>(new MappingShape<FundLine>("资金行", YamlStyle.Flow, fields, bind));

    /// <summary>The funds of a target.</summary>
    public static FundsShape Target { get; } = new([Kind, Label, Whole, Initial, Budget], BindTarget);

    /// <summary>The funds of a self-evaluation.</summary>
    public static FundsShape SelfEvaluation { get; } =
        new([Kind, Label, Whole, Initial, Budget, Executed, Weight, Rate, Score], BindSelfEvaluation);

    /// <summary>The one value for funds without rows, so that they count as usual and are not written.</summary>
    public static Funds Plainest(Funds funds) => funds.Lines.IsDefaultOrEmpty ? Funds.None : funds;

    /// <inheritdoc/>
    public override bool TryRead(
        ContentNode node, string key, FileProblems problems, [MaybeNullWhen(false)] out Funds value)
    {
        var isRead = _lines.TryRead(node, key, problems, out var lines);
        value = new Funds(lines);
        return isRead;
    }

    /// <inheritdoc/>
    public override void Write(Funds value, YamlWriter writer) => _lines.Write(value.Lines, writer);

    /// <inheritdoc/>
    public override JsonObject ToSchema() => _lines.ToSchema();

    private static FundLine BindTarget(MappingReader mapping) => new()
    {
        Kind = Kind.Read(mapping),
        Label = Label.Read(mapping),
        WholePeriod = Whole.Read(mapping),
        Initial = Initial.Read(mapping),
        Budget = Budget.Read(mapping),
    };

    private static FundLine BindSelfEvaluation(MappingReader mapping) => BindTarget(mapping) with
    {
        Executed = Executed.Read(mapping),
        Weight = Weight.Read(mapping),
        Rate = Rate.Read(mapping),
        Score = Score.Read(mapping),
    };
}

using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>The rows of the government's target: the four budgets and the focus items.</summary>
internal static class GovernmentShapes
{
    private static readonly IdentityField<GovernmentBudgetLine, BudgetKind> Kind =
        new("kind", "哪本预算", new TermShape<BudgetKind>(), line => line.Budget);

    private static readonly OptionalValueField<GovernmentBudgetLine, Money> Revenue =
        new("revenue", "收入，元", Scalars.Money, line => line.Revenue);

    private static readonly OptionalValueField<GovernmentBudgetLine, Money> Expenditure =
        new("expenditure", "支出，元", Scalars.Money, line => line.Expenditure);

    private static readonly OptionalField<GovernmentBudgetLine, string> Goal =
        new("goal", "要达到的目标", Scalars.Text, line => line.Goal);

    private static readonly OptionalField<GovernmentBudgetLine, string> Empty =
        new("empty", "没有数字时的空表说明", Scalars.Text, line => line.Empty);

    private static readonly RequiredField<FocusItem, string> Clause =
        new("clause", "条款，九或十", Scalars.Text, item => item.Clause, "");

    private static readonly RequiredField<FocusItem, string> Name =
        new("name", "事项名称", Scalars.Text, item => item.Name, "");

    private static readonly RequiredField<FocusItem, string> Content =
        new("content", "内容", Scalars.Text, item => item.Content, "");

    private static readonly OptionalValueField<FocusItem, Money> Amount =
        new("amount", "涉及金额，元", Scalars.Money, item => item.Amount);

    /// <summary>The four budgets, one a line.</summary>
    public static ListShape<GovernmentBudgetLine> Budgets { get; } = new(new MappingShape<GovernmentBudgetLine>(
        "预算", YamlStyle.Flow, [Kind, Revenue, Expenditure, Goal, Empty],
        mapping => new GovernmentBudgetLine(
            Kind.Read(mapping), Revenue.Read(mapping), Expenditure.Read(mapping), Goal.Read(mapping), Empty.Read(mapping))));

    /// <summary>The focus items, one a line.</summary>
    public static ListShape<FocusItem> FocusItems { get; } = new(new MappingShape<FocusItem>(
        "重点关注事项", YamlStyle.Flow, [Clause, Name, Content, Amount],
        mapping => new FocusItem(Clause.Read(mapping), Name.Read(mapping), Content.Read(mapping), Amount.Read(mapping))));
}

using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>The rows of the government's target: the four budgets and the focus items.</summary>
public static class GovernmentFields
{
    internal static readonly EssentialField<GovernmentBudgetLine, BudgetKind> Kind =
        new("kind", "哪本预算", new TermShape<BudgetKind>(), line => line.Budget);

    internal static readonly OptionalValueField<GovernmentBudgetLine, Money> Revenue =
        new("revenue", "收入，元", Scalars.Money, line => line.Revenue);

    internal static readonly OptionalValueField<GovernmentBudgetLine, Money> Expenditure =
        new("expenditure", "支出，元", Scalars.Money, line => line.Expenditure);

    internal static readonly OptionalField<GovernmentBudgetLine, string> Goal =
        new("goal", "要达到的目标", Scalars.Text, line => line.Goal);

    internal static readonly OptionalField<GovernmentBudgetLine, string> Empty =
        new("empty", "没有数字时的空表说明", Scalars.Text, line => line.Empty);

    internal static readonly RequiredField<FocusItem, Policies.Clause> Clause =
        new("clause", "条款，三、九或十", new FocusClauseShape(), item => item.Clause, Policies.Clause.GeneralPublicBudget);

    internal static readonly RequiredField<FocusItem, string> Name =
        new("name", "事项名称", Scalars.Text, item => item.Name, "");

    internal static readonly RequiredField<FocusItem, string> Content =
        new("content", "内容", Scalars.Text, item => item.Content, "");

    internal static readonly OptionalValueField<FocusItem, Money> Amount =
        new("amount", "涉及金额，元", Scalars.Money, item => item.Amount);

    /// <summary>The four budgets, one a line.</summary>
    public static ListShape<GovernmentBudgetLine> Budgets { get; } = new(new RowShape<GovernmentBudgetLine>(
        "预算", ValueLayout.Flow,
        [Kind, Revenue, Expenditure, Goal, Empty]));

    /// <summary>The focus items, one a line.</summary>
    public static ListShape<FocusItem> FocusItems { get; } = new(new RowShape<FocusItem>(
        "重点关注事项", ValueLayout.Flow,
        [Clause, Name, Content, Amount]));
}

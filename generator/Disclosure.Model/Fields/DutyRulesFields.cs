using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Fields;

/// <summary>What the law leaves open about what each unit owes the public.</summary>
public static class DutyRulesFields
{
    private static readonly CountShape Days = new(most: DutyRules.LongestWait);

    internal static readonly DefaultedField<DutyRules, ImmutableArray<BudgetKind>> EmptyTables =
        new(
            "emptyTables", "部门没有项目时要作空表说明的预算", new ListShape<BudgetKind>(new TermShape<BudgetKind>(), ValueLayout.Flow),
            rules => rules.EmptyTables, DutyRules.UsualEmptyTables);

    internal static readonly DefaultedField<DutyRules, int> BudgetApprovalDays =
        new(
            "budgetApprovalDays", "预算到当年第几天还没有批复就提醒", Days, rules => rules.BudgetApprovalDays,
            DutyRules.Usual.BudgetApprovalDays);

    internal static readonly DefaultedField<DutyRules, int> AccountsApprovalDays =
        new(
            "accountsApprovalDays", "决算到下一年第几天还没有批复就提醒", Days, rules => rules.AccountsApprovalDays,
            DutyRules.Usual.AccountsApprovalDays);

    internal static readonly DefaultedField<DutyRules, int> KeyEvaluations =
        new(
            "keyEvaluations", "每年至少公开几个财政重点评价", new CountShape(most: 1000), rules => rules.KeyEvaluations,
            DutyRules.Usual.KeyEvaluations);

    internal static readonly EssentialField<EndedDuty, string> Code =
        new("code", "项目或单位编码", Scalars.Text, ended => ended.Code);

    internal static readonly EssentialField<EndedDuty, FiscalYear> From =
        new("from", "从哪一年起不再应公开", Scalars.Year, ended => ended.From);

    internal static readonly RequiredField<EndedDuty, string> Reason =
        new("reason", "为什么，对外公开", Scalars.Text, ended => ended.Reason, "");

    /// <summary>What is owed no more, a line each.</summary>
    public static ListShape<EndedDuty> EndedRows { get; } =
        new(new RowShape<EndedDuty>("不再应公开", ValueLayout.Flow, [Code, From, Reason]));

    internal static readonly ListField<DutyRules, EndedDuty> Ended =
        new("ended", "提前结束的项目、撤销的单位", EndedRows, rules => rules.Ended);

    /// <summary>The rules.</summary>
    public static RowShape<DutyRules> Row { get; } = new(
        "应公开内容", ValueLayout.Block, [EmptyTables, BudgetApprovalDays, AccountsApprovalDays, KeyEvaluations, Ended]);
}

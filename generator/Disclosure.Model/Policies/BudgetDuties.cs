using System.Collections.Immutable;
using At = Disclosure.Model.Policies.DutyPlaces;

namespace Disclosure.Model.Policies;

/// <summary>Part 四, clauses （九）and （十）: the four budgets.</summary>
internal static class BudgetDuties
{
    private const string OnlyWords = "预算页有年初的文字说明；全年的数和评价结果还没有，以后补充。";

    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        OfFocus(Clause.GeneralPublicBudget, "一般公共预算收入看结构"),
        OfFocus(Clause.GeneralPublicBudget, "收入看征收效率"),
        OfFocus(Clause.GeneralPublicBudget, "收入看优惠政策的实施效果"),
        OfFocus(Clause.GeneralPublicBudget, "支出看资金的配置效率"),
        new(Clause.GeneralPublicBudget, "支出看使用效益，特别是重大政策和项目的效果")
        {
            Places = [At.Accounts.With("projects"), At.Evaluations.With("evaluations")],
        },
        OfFocus(Clause.GeneralPublicBudget, "转移支付符合财政事权和支出责任划分，促进区域均衡"),
        OfFocus(Clause.GeneralPublicBudget, "开展政府投资基金的绩效管理"),
        OfFocus(Clause.GeneralPublicBudget, "开展政府和社会资本合作项目的绩效管理"),
        OfFocus(Clause.GeneralPublicBudget, "开展政府采购和政府购买服务的绩效管理"),
        OfFocus(Clause.GeneralPublicBudget, "开展政府债务项目的绩效管理"),
        new(Clause.OtherBudgets, "政府性基金、国有资本经营、社会保险基金三本预算全部纳入绩效管理")
        {
            Places = [At.Budget.With("budgets")],
            Findings = ["DISC2018"],
        },
        OfFocus(Clause.OtherBudgets, "四本预算之间衔接，增强统筹能力"),
        OfFocus(Clause.OtherBudgets, "政府性基金看使用效果和对专项债务的支撑能力"),
        OfFocus(Clause.OtherBudgets, "国有资本经营预算看收益上缴"),
        OfFocus(Clause.OtherBudgets, "国有资本经营预算看支出投向、结构和使用效果"),
        OfFocus(Clause.OtherBudgets, "社会保险基金看收支政策效果和基金管理"),
        OfFocus(Clause.OtherBudgets, "社会保险基金看收支平衡和运行风险"),
    ];

    private static PolicyDuty OfFocus(Clause clause, string text) => new(clause, text)
    {
        Places = [At.Budget.With("focus")],
        Missing = OnlyWords,
    };
}

using Disclosure.Model.Budgets;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Form;

/// <summary>The government's target lists all four budgets, each with figures or with the reason for having none.</summary>
internal static class FourBudgetsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not GovernmentTarget target)
            return;
        var missing = Enum.GetValues<BudgetKind>().Except(target.Budgets.Select(line => line.Budget)).ToList();
        if (missing.Count > 0)
            findings.Add(FormFindings.BudgetMissing, "budgets", $"没有列出{string.Join("、", missing.Select(kind => kind.Term()))}。");
        for (var i = 0; i < target.Budgets.Length; i++)
        {
            if (target.Budgets[i] is { Revenue: null, Expenditure: null } line && string.IsNullOrWhiteSpace(line.Empty))
                findings.Add(FormFindings.BudgetUnexplained, $"budgets[{i}]", $"{line.Budget.Term()}没有收支数，也没有空表说明。");
        }
    }
}

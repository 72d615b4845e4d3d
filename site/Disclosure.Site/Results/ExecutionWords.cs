using Disclosure.Model.Budgets;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>An execution rate in words for readers.</summary>
internal static class ExecutionWords
{
    /// <summary>The two amounts, such as <c>全年预算数 640 万元，全年执行数 602.13 万元</c>; of a rate that has both.</summary>
    public static string Amounts(ExecutionRate execution) =>
        $"全年预算数 {new AmountView(execution.Budget!.Value).Brief}，全年执行数 {new AmountView(execution.Executed!.Value).Brief}";
}

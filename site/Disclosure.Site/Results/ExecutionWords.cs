using Disclosure.Model.Budgets;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>An execution rate in words for readers.</summary>
internal static class ExecutionWords
{
    /// <summary>The two amounts, such as <c>全年预算 640 万元，执行 602.13 万元</c>; of a rate that has both.</summary>
    public static string Amounts(ExecutionRate execution) =>
        $"全年预算 {new AmountView(execution.Budget!.Value).Brief}，执行 {new AmountView(execution.Executed!.Value).Brief}";
}

using Disclosure.Model.Amounts;

namespace Disclosure.Site.Components;

/// <summary>How much of a budget was spent, as a bar with the words beside it.</summary>
/// <param name="Text">The words, such as <c>执行 602.13 万元，占全年预算 640 万元的 94.08%</c>.</param>
/// <param name="Rate">The rate; over 100 % the bar is full, and the words say it.</param>
public sealed record ExecutionBar(string Text, Percentage Rate)
{
    /// <summary>The length in per cent, whole, 0–100.</summary>
    public int Length => (int)Math.Clamp(decimal.Round(Rate.Percent, 0, MidpointRounding.AwayFromZero), 0m, 100m);
}

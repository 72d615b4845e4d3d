using Disclosure.Model.Records;

namespace Disclosure.Site.Results;

/// <summary>The goal as promised beside what was done.</summary>
internal static class GoalViews
{
    public static GoalView? Of(Goal? target, Goal? self)
    {
        if (self is null)
            return target is null ? null : new GoalView(target.Expected, null, target.WholePeriod, null);
        var promised = target is not null && !SameWords(target.Expected, self.Expected) ? target.Expected : null;
        return new GoalView(self.Expected, self.Actual ?? "", self.WholePeriod ?? target?.WholePeriod, promised);
    }

    /// <summary>Whether two texts say the same but for spaces and line ends, which copying changes.</summary>
    private static bool SameWords(string left, string right) =>
        string.Compare(left, right, System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.CompareOptions.IgnoreSymbols | System.Globalization.CompareOptions.IgnoreWidth) == 0;
}

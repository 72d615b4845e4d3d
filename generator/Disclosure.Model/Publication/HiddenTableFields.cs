using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication;

/// <summary>Takes funds, goals, indicators and other entries out of a target or self-evaluation.</summary>
internal static class HiddenTableFields
{
    public static PerformanceTable? TryHide(PerformanceTable table, HiddenField field) => field.Path.Key switch
    {
        "funds" => HiddenFields.Rows(table.Funds.Lines, field, NameOf, WithoutAmounts) is { } lines
            ? table with { Funds = new Funds(lines) }
            : null,
        "goal" => WithoutGoal(table.Goal, field) is { } goal ? table with { Goal = goal } : null,
        "indicators" => HiddenFields.Rows(table.Indicators, field, row => row.Level3, WithoutValues) is { } rows
            ? table with { Indicators = rows }
            : null,
        "items" => HiddenFields.Rows(table.Items, field, item => item.Label, WithoutText) is { } items
            ? table with { Items = items }
            : null,
        "remarks" when table is SelfEvaluation { Remarks: { } remarks } self =>
            self with { Remarks = HiddenText.Without(remarks, field.Figures) },
        _ => null,
    };

    /// <summary>The goal without one of its texts, or all of them.</summary>
    public static Goal? WithoutGoal(Goal goal, HiddenField field) => field.Path.Leaf switch
    {
        null => new Goal(
            HiddenText.Without(goal.Expected, field.Figures), Without(goal.Actual, field), Without(goal.WholePeriod, field)),
        "expected" => goal with { Expected = HiddenText.Without(goal.Expected, field.Figures) },
        "actual" => goal with { Actual = Without(goal.Actual, field) },
        "whole" => goal with { WholePeriod = Without(goal.WholePeriod, field) },
        _ => null,
    };

    /// <summary>The row of indicators without its values and texts.</summary>
    public static Indicator? WithoutValues(Indicator row, string? leaf, HiddenField field) => leaf switch
    {
        null => row with
        {
            Target = HiddenText.Value,
            WholePeriodTarget = null,
            Rule = null,
            Explanation = null,
            Baseline = null,
            ChangeReason = null,
            Result = row.Result is { } result ? result with { Actual = HiddenText.Value, Reason = null } : null,
        },
        "target" => row with { Target = HiddenText.Value },
        "wholeTarget" => row with { WholePeriodTarget = null },
        "actual" when row.Result is { } result => row with { Result = result with { Actual = HiddenText.Value } },
        "reason" when row.Result is { } result => row with { Result = result with { Reason = Without(result.Reason, field) } },
        "rule" => row with { Rule = Without(row.Rule, field) },
        "explanation" => row with { Explanation = Without(row.Explanation, field) },
        "changeReason" => row with { ChangeReason = Without(row.ChangeReason, field) },
        "baseline" => row with { Baseline = Without(row.Baseline, field) },
        _ => null,
    };

    /// <summary>The entry without its text.</summary>
    public static FormItem? WithoutText(FormItem item, string? leaf, HiddenField field) =>
        leaf is null or "text" ? item with { Text = HiddenText.Without(item.Text, field.Figures) } : null;

    private static string? Without(string? text, HiddenField field) => text is null ? null : HiddenText.Without(text, field.Figures);

    private static string NameOf(FundLine line) => line.Label ?? line.Kind.Term();

    private static FundLine? WithoutAmounts(FundLine line, string? leaf, HiddenField field) => leaf switch
    {
        null => new FundLine { Kind = line.Kind, Label = line.Label, Weight = line.Weight },
        "whole" => line with { WholePeriod = null },
        "initial" => line with { Initial = null },
        "budget" => line with { Budget = null },
        "executed" => line with { Executed = null },
        "rate" => line with { Rate = null },
        "score" => line with { Score = null },
        _ => null,
    };
}

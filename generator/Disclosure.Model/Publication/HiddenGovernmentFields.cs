using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication;

/// <summary>Takes figures and texts out of the government's target.</summary>
internal static class HiddenGovernmentFields
{
    public static GovernmentTarget? TryHide(GovernmentTarget target, HiddenField field) => field.Path.Key switch
    {
        "goal" => HiddenTableFields.WithoutGoal(target.Goal, field) is { } goal ? target with { Goal = goal } : null,
        "budgets" => HiddenFields.Rows(target.Budgets, field, line => line.Budget.Term(), Without) is { } lines
            ? target with { Budgets = lines }
            : null,
        "focusItems" => HiddenFields.Rows(target.FocusItems, field, item => item.Name, Without) is { } items
            ? target with { FocusItems = items }
            : null,
        "indicators" => HiddenFields.Rows(target.Indicators, field, row => row.Level3, HiddenTableFields.WithoutValues) is { } rows
            ? target with { Indicators = rows }
            : null,
        _ => null,
    };

    private static GovernmentBudgetLine? Without(GovernmentBudgetLine line, string? leaf, HiddenField field) => leaf switch
    {
        null => line with { Revenue = null, Expenditure = null, Goal = TextOf(line.Goal, field), Empty = HiddenText.Words },
        "revenue" => line with { Revenue = null },
        "expenditure" => line with { Expenditure = null },
        "goal" when line.Goal is { } goal => line with { Goal = HiddenText.Without(goal, field.Figures) },
        _ => null,
    };

    private static FocusItem? Without(FocusItem item, string? leaf, HiddenField field) => leaf switch
    {
        null => item with { Content = HiddenText.Without(item.Content, field.Figures), Amount = null },
        "content" => item with { Content = HiddenText.Without(item.Content, field.Figures) },
        "amount" => item with { Amount = null },
        _ => null,
    };

    private static string? TextOf(string? text, HiddenField field) =>
        text is not null && FigureSpelling.IsIn(text, field.Figures) ? HiddenText.Without(text, field.Figures) : text;
}

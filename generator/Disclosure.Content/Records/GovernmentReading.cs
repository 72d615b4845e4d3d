using Disclosure.Content.Reading;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.GovernmentFields;

namespace Disclosure.Content.Records;

/// <summary>The rows of the government's target: the four budgets and the focus items.</summary>
internal static class GovernmentReading
{
    /// <summary>The four budgets, one a line.</summary>
    public static RowReading<GovernmentBudgetLine> Budgets { get; } = new(
        F.Budgets.Item,
        mapping => new GovernmentBudgetLine(
            mapping.Read(F.Kind), mapping.Read(F.Revenue), mapping.Read(F.Expenditure), mapping.Read(F.Goal), mapping.Read(F.Empty)));

    /// <summary>The focus items, one a line.</summary>
    public static RowReading<FocusItem> FocusItems { get; } = new(
        F.FocusItems.Item,
        mapping => new FocusItem(mapping.Read(F.Clause), mapping.Read(F.Name), mapping.Read(F.Content), mapping.Read(F.Amount)));
}

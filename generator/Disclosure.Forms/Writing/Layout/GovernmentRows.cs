using System.Collections.Immutable;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Policies;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The two lists of the government's form: the four budgets, and what clauses 三, 九 and 十 say to look at.</summary>
internal static class GovernmentRows
{
    private const int RoomForMore = 2;

    private static readonly ImmutableArray<(Clause Clause, string Name)> Usual =
    [
        (Clause.Government, "民生保障标准"),
        (Clause.GeneralPublicBudget, "收入结构"), (Clause.GeneralPublicBudget, "支出结构"),
        (Clause.GeneralPublicBudget, "重大政策和项目"), (Clause.GeneralPublicBudget, "转移支付"),
        (Clause.GeneralPublicBudget, "政府债务"), (Clause.GeneralPublicBudget, "政府和社会资本合作（PPP）"),
        (Clause.GeneralPublicBudget, "政府采购和政府购买服务"),
        (Clause.OtherBudgets, "政府性基金"), (Clause.OtherBudgets, "国有资本经营"), (Clause.OtherBudgets, "社会保险基金"),
    ];

    /// <summary>The rows of focus items that the blank form prints.</summary>
    public static ImmutableArray<FocusItem> BlankItems { get; } =
    [
        .. Usual.Select(item => new FocusItem(item.Clause, item.Name, "", null)),
    ];

    /// <summary>Lays out both lists.</summary>
    public static void Lay(SheetBuilder sheet, GovernmentTarget target, bool hasRoom)
    {
        var unit = MoneyUnit.TenThousandYuan;
        ListRows.Lay(sheet, GovernmentHeadings.BudgetsSide, Budgets(unit), target.Budgets);
        var items = target.FocusItems.Select(item => (FocusItem?)item)
            .Concat(hasRoom ? Enumerable.Repeat<FocusItem?>(null, RoomForMore) : []);
        ListRows.Lay(sheet, GovernmentHeadings.ItemsSide, Items(unit), [.. items]);
    }

    private static ImmutableArray<TableColumn<GovernmentBudgetLine>> Budgets(MoneyUnit unit) =>
    [
        new(GovernmentHeadings.Budget, 18, CellLook.Word, line => SheetValue.Of(line.Budget.Term())),
        new(GovernmentHeadings.Revenue, 14, CellLook.Amount, line => SheetValue.Of(line.Revenue?.In(unit))),
        new(GovernmentHeadings.Expenditure, 14, CellLook.Amount, line => SheetValue.Of(line.Expenditure?.In(unit))),
        new(GovernmentHeadings.Goal, 36, CellLook.Text, line => SheetValue.Of(line.Goal)),
        new(GovernmentHeadings.Empty, 22, CellLook.Text, line => SheetValue.Of(line.Empty)),
    ];

    private static ImmutableArray<TableColumn<FocusItem?>> Items(MoneyUnit unit) =>
    [
        new(GovernmentHeadings.Clause, 10, CellLook.Word, item => SheetValue.Of(item?.Clause.Numeral())),
        new(GovernmentHeadings.Name, 22, CellLook.Text, item => SheetValue.Of(item?.Name)),
        new(GovernmentHeadings.Content, 50, CellLook.Text, item => SheetValue.Of(item?.Content)),
        new(GovernmentHeadings.Amount, 14, CellLook.Amount, item => SheetValue.Of(item?.Amount?.In(unit))),
    ];
}

using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Model.Totals;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Totals;

/// <summary>The list of what need not be public, and is missing from no sum.</summary>
public static class ExemptTable
{
    /// <summary>The list.</summary>
    public static Table<ExemptEntry> Exempt { get; } = new("exempt", "无须公开的单位、项目和空表", of =>
    [
        of.Term("stage", "公开事项", entry => (entry.Stage.Term(), entry.Stage == Stage.Budget ? "budget" : "accounts")),
        of.Code("unitCode", "单位编码", entry => entry.Exempt.Unit.Value),
        of.Words("unit", "单位", entry => entry.Unit) with
        {
            HeadsRow = true,
            Cell = (root, entry) => new(entry.Unit, root.LinkTo(entry.Path)),
        },
        of.Term("kind", "类别", entry => KindOf(entry.Exempt.Kind)),
        of.Words("name", "项目或表", entry => entry.Exempt.Name.Length == 0 ? null : entry.Exempt.Name) with
        {
            Phone = PhoneRole.Fact,
        },
        of.Words("reason", "为什么", entry => entry.Exempt.Reason),
    ]);

    /// <summary>What need not be public in a year, with the budget and then with the accounts, by unit.</summary>
    internal static ImmutableArray<ExemptEntry> RowsOf(PageContext context, FiscalYear year) =>
    [
        .. from stage in Enum.GetValues<Stage>()
           from exempt in ProjectTotals.Of(context.Records).GapsOf(year, stage).Exempt
           where context.Records.FindUnit(exempt.Unit) is not null
           select new ExemptEntry(stage, exempt, context.Records.NameOf(exempt.Unit), SitePaths.Unit(exempt.Unit)),
    ];

    private static (string Word, string Data) KindOf(ExemptionKind kind) => kind switch
    {
        ExemptionKind.Unit => ("单位", "unit"),
        ExemptionKind.Project => ("项目", "project"),
        ExemptionKind.EmptyTable => ("空表", "emptyTable"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind."),
    };
}

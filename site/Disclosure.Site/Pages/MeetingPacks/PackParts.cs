using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.MeetingPacks;

/// <summary>
/// Fills the parts of a pack from the year's page. A table has so many rows at most that the whole stays on eight sheets; how many are
/// left out is said.
/// </summary>
internal sealed class PackParts(PageContext context, ILinkRoot root, Unit unit, FiscalYear year, UnitYearPage page)
{
    private const int MostProjects = 24;
    private const int MostTargets = 14;
    private const int MostEvaluations = 12;
    private const int MostItems = 8;

    public ImmutableArray<PackPart> All() =>
    [
        Money(), Projects(), Unmet(), Evaluations(), Rectifications(), Applications(),
    ];

    private PackPart Money() => Part(
        "money", "资金", Table(MoneyTable.Money, page.Money, page.Money.Length),
        Table(FigureTable.Figures, page.Figures, page.Figures.Length)) with
    {
        Lead = page.Money.IsEmpty ? $"{year} 年没有公开的资金。" : null,
    };

    private PackPart Projects()
    {
        var rows = page.Year.ProjectRows;
        return Part("projects", "项目", Table(PackTables.Projects, rows, MostProjects)) with
        {
            Lead = page.NoProjects is { } none ? string.Concat(none.Reasons.Select(reason => reason.Text)) : null,
            LeftOut = LeftOut(rows.Length, MostProjects, "个项目"),
        };
    }

    private PackPart Unmet()
    {
        ImmutableArray<Pages.Unmet.UnmetRow> rows = [.. page.Missed, .. page.Partly];
        return Part("unmet", "没做到的", Table(PackTables.Unmet, rows, MostTargets)) with
        {
            Lead = page.UnmetInWords + "。",
            LeftOut = LeftOut(rows.Length, MostTargets, "项指标"),
        };
    }

    private PackPart Evaluations() =>
        Part("evaluations", "复核和评价", Table(EvaluationTables.Beside, page.Evaluated, MostEvaluations)) with
        {
            Lead = page.Evaluated.IsEmpty ? $"{year} 年没有公开的复核和评价。" : null,
            LeftOut = LeftOut(page.Evaluated.Length, MostEvaluations, "份评价"),
        };

    private PackPart Rectifications()
    {
        var rows = page.Year.ProcessRows?.Rectifications ?? [];
        return Part("rectifications", "整改", Table(PackTables.Rectifications, rows, MostItems)) with
        {
            Lead = rows.IsEmpty ? $"{year} 年没有公开的整改事项。" : null,
            LeftOut = LeftOut(rows.Length, MostItems, "项整改"),
        };
    }

    // What became of the results of the year before: what was decided on them.
    private PackPart Applications()
    {
        var before = FiscalYear.TryFrom(year.Number - 1);
        var rows = before is { } last ? UnitProcess.Of(context.Records, unit, last).Applications : [];
        return Part("applications", "上年结果怎样用了", Table(PackTables.Applications, rows, MostItems)) with
        {
            Lead = rows.IsEmpty ? $"没有公开 {year.Number - 1} 年绩效结果的应用。" : null,
            LeftOut = LeftOut(rows.Length, MostItems, "项应用"),
        };
    }

    private static PackPart Part(string anchor, string heading, params ImmutableArray<FactTable?> tables) =>
        new(anchor, heading)
        {
            // The heading of the part says what its only table is.
            Tables = tables.OfType<FactTable>().ToList() is [var only]
                ? [only with { HidesCaption = true }]
                : [.. tables.OfType<FactTable>()],
        };

    private FactTable? Table<TRow>(Table<TRow> table, ImmutableArray<TRow> rows, int most) =>
        rows.IsEmpty ? null : table.ForReaders(root, [.. rows.Take(most)]);

    private static string? LeftOut(int all, int most, string counted) =>
        all > most ? $"另有 {all - most} {counted}没有列在这里，见网页。" : null;
}

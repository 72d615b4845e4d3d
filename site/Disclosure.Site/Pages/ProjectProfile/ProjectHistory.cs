using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>All years of a project in a row each, and its totals over the years.</summary>
internal static class ProjectHistory
{
    private const decimal FullMarks = 100m;

    private static readonly ImmutableArray<FactColumn> Columns =
    [
        FactColumn.Words("年度"), FactColumn.Figures("全年预算（万元）"), FactColumn.Figures("执行（万元）"), FactColumn.Figures("执行率"),
        FactColumn.Figures("达成指标"), FactColumn.Figures("自评总分"), FactColumn.Words("等级"),
    ];

    public static FactTable TableOf(ImmutableArray<ProjectYear> years)
    {
        var rows = new List<ImmutableArray<FactCell>>(years.Length);
        foreach (var year in years)
            rows.Add(RowOf(year));
        return new FactTable("历年一览", Columns, rows) { HidesCaption = true };
    }

    /// <summary>The approved totals; nothing below two of them, which make no line.</summary>
    public static TrendChart? TrendOf(ImmutableArray<ProjectYear> years)
    {
        var points = ImmutableArray.CreateBuilder<TrendPoint>(years.Length);
        for (var i = years.Length - 1; i >= 0; i--)
        {
            if (years[i].SelfEvaluation is { } self)
                points.Add(new TrendPoint(years[i].Year.ToString(System.Globalization.CultureInfo.InvariantCulture), self.Total?.Value, self.Total?.ToString() ?? ""));
        }

        var known = points.Where(point => point.Value is not null).ToList();
        return known.Count < 2
            ? null
            : new TrendChart($"自评总分从 {known[0].Label} 年的 {known[0].Text} 分到 {known[^1].Label} 年的 {known[^1].Text} 分（满分 100）", FullMarks, points.DrainToImmutable());
    }

    private static ImmutableArray<FactCell> RowOf(ProjectYear year)
    {
        var link = new FactCell($"{year.Year} 年度", "#" + year.Anchor, year.Preview);
        if (year.SelfEvaluation is not { } self)
            return [link, (year.Target?.Funds.Total?.Budget).InTenThousand(), FactCell.Empty, FactCell.Empty, FactCell.Empty, StateOf(year), FactCell.Empty];
        var total = self.Funds.Total;
        var (reached, judged) = ProjectResult.AttainedOf(year);
        return
        [
            link,
            (total?.Budget).InTenThousand(),
            (total?.Executed).InTenThousand(),
            total is null ? null : ExecutionRate.Of(total).Value?.ToString(),
            judged == 0 ? null : $"{reached} / {judged}",
            self.Total?.ToString(),
            self.Grade?.Term(),
        ];
    }

    /// <summary>Why a year has no total.</summary>
    private static FactCell StateOf(ProjectYear year) =>
        year.Missing.IsEmpty ? FactCell.Empty : new Badge(year.Missing[^1].State, year.Missing[^1].Tone);
}

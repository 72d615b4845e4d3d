using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.Home;

/// <summary>The picture of the first page: what each department spent, beside what it reached. It is its own table.</summary>
/// <param name="Finding">What it shows, as a sentence.</param>
/// <param name="Bars">The departments, those that spent most first.</param>
/// <param name="HasPerResident">Whether what was spent for each resident is told.</param>
/// <param name="Note">How it is drawn, and what it counts.</param>
public sealed record DepartmentPicture(string Finding, ImmutableArray<DepartmentBar> Bars, bool HasPerResident, string Note)
{
    // As many rows as the style sheet shows on a phone before all are asked for.
    private const int ShownOnPhone = 6;

    /// <summary>Whether a phone shows the rest when asked for.</summary>
    public bool IsLong => Bars.Length > ShownOnPhone;

    /// <summary>The picture of a year; nothing where nothing is published of it.</summary>
    internal static DepartmentPicture? Of(PageContext context, FiscalYear year, ImmutableArray<DepartmentResult> rows)
    {
        if (rows.IsEmpty)
            return null;
        var longest = rows.Max(row => Math.Max(Yuan(row.Execution.Budget), Yuan(row.Execution.Executed)));
        var population = context.Records.Portal.Population;
        var spent = Money.Sum(rows.Select(row => row.Execution.Executed).OfType<Money>());
        var perResident = DepartmentResults.PerResident(population, spent);
        return new DepartmentPicture(
            FindingOf(year, rows),
            [.. rows.Select(row => BarOf(row, longest))],
            perResident is not null,
            "左边：深色是花了多少，浅色到全年预算为止；右边：深色是达成的目标，斜线是没有达成的。只含公开了自评的项目。"
                + (perResident is { } each
                    ? $"合计 {spent.Brief()}，按 {population!.Year} 年常住人口 {TargetsNumber(population.Residents)} 人算，人均 {each.Brief()}。"
                    : ""));
    }

    private static string TargetsNumber(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string FindingOf(FiscalYear year, ImmutableArray<DepartmentResult> rows)
    {
        var most = rows[0].Execution.Executed is { Yuan: > 0 } amount ? $"花得最多的是{rows[0].Name}（{amount.Brief()}）" : null;
        var least = rows.Where(row => row.ReachedShare is not null).MinBy(row => row.ReachedShare!.Value.Ratio);
        var reached = least switch
        {
            null => null,
            { ReachedShare.Ratio: 1m } => "各部门的目标全部达成",
            _ => $"目标达成得最少的是{least.Name}（{least.Attained.Judged} 项中 {least.Attained.Reached} 项，{least.ReachedShare}）",
        };
        var told = string.Join('，', new[] { most, reached }.OfType<string>());
        return told.Length == 0 ? $"{year} 年各部门公开的自评" : $"{year} 年{told}";
    }

    private static DepartmentBar BarOf(DepartmentResult row, decimal longest) => new(
        row.Name,
        SitePaths.Unit(row.Code),
        row.Execution.Executed?.Brief() ?? "没有填写",
        LengthOf(Yuan(row.Execution.Executed), longest),
        LengthOf(Yuan(row.Execution.Budget), longest),
        row.Execution is { Budget: not null, Executed: not null } ? $"{row.Name}：{ExecutionWords.Amounts(row.Execution)}" : row.Name,
        row.Attained.Judged > 0 ? $"{row.Attained.Reached}/{row.Attained.Judged}" : "无法比对",
        $"{row.ReachedShare}",
        LengthOf(row.Attained.Reached, row.Attained.Judged),
        $"{row.Name}：可比对的 {row.Attained.Judged} 项目标中，达成 {row.Attained.Reached} 项",
        row.Grades.Total > 0 ? row.Grades.InWords : "没有等级",
        OthersOf(row),
        row.PerResident?.Brief() ?? "");

    private static string OthersOf(DepartmentResult row) => row switch
    {
        { Rechecked: 0 } => "",
        { Lower: 0 } => $"{row.Rechecked} 个，没有低于自评的",
        _ when row.Lower == row.Rechecked => $"{row.Rechecked} 个，{(row.Lower > 1 ? "都" : "")}低于自评",
        _ => $"{row.Rechecked} 个，{row.Lower} 个低于自评",
    };

    private static decimal Yuan(Money? amount) => Math.Max(0m, amount?.Yuan ?? 0m);

    // One decimal of a per cent is finer than a screen.
    private static decimal LengthOf(decimal part, decimal whole) =>
        whole <= 0m ? 0m : decimal.Round(Math.Clamp(part / whole, 0m, 1m) * 100m, 1, MidpointRounding.AwayFromZero);
}

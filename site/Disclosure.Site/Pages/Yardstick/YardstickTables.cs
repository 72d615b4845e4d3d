using System.Collections.Immutable;
using Disclosure.Model.Terms;
using Disclosure.Model.Yardstick;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>The tables of the five checks.</summary>
public static class YardstickTables
{
    /// <summary>What each check is.</summary>
    public static Table<YardstickMethod> Methods { get; } = new("methods", "五项检查各数什么", of =>
    [
        of.Words("check", "检查", method => YardstickWords.NameOf(method.Check)),
        of.Words("counts", "什么得分", method => method.Counts),
        of.Words("loses", "什么扣分", method => method.Loses),
    ]);

    /// <summary>Each year, all units and the government together.</summary>
    public static Table<YardstickRow> Years { get; } = new("years", "各年度得分", of =>
    [
        of.Year("year", "年度", row => row.Year) with
        {
            Cell = (root, row) => new FactCell($"{row.Year} 年", root.LinkTo(SitePaths.YardstickYear(row.Year))),
        },
        .. Shares(of),
        of.Count("lost", "失分", "处", row => row.Lost),
    ]);

    /// <summary>Every unit's scores of a year.</summary>
    public static Table<YardstickRow> Scores { get; } = new("scores", "各单位得分", of =>
    [
        of.Code("unitCode", "单位编码", row => row.Code) with { Use = ColumnUse.Data },
        of.Words("unit", "单位", row => row.Name) with
        {
            Cell = (root, row) => new FactCell(row.Name, row.Path is { } path ? root.LinkTo(path) : null),
        },
        of.Year("year", "年度", row => row.Year) with { Use = ColumnUse.Data },
        .. Shares(of),
        of.Count("lost", "失分", "处", row => row.Lost) with
        {
            // The way to the points, below on the page.
            Cell = (_, row) => row.IsLostShown ? new FactCell($"{row.Lost}", $"#{YardstickLostGroup.AnchorOf(row.Code)}") : null,
        },
    ]);

    /// <summary>Every lost point of a year.</summary>
    public static Table<YardstickLostRow> Lost { get; } = new("lost", "失分", of =>
    [
        of.Code("unitCode", "单位编码", row => row.Code) with { Use = ColumnUse.Data },
        of.Words("unit", "单位", row => row.Unit),
        of.Year("year", "年度", row => row.Year) with { Use = ColumnUse.Data },
        of.Words("check", "检查", row => YardstickWords.NameOf(row.Loss.Check)),
        of.Words("stage", "公开事项", row => row.Loss.Stage?.Term()) with { Use = ColumnUse.Data },
        of.Words("what", "失分在哪里", row => row.Loss.Message) with
        {
            Cell = (root, row) => new FactCell(row.Loss.Message, root.LinkTo(row.Path)),
        },
        of.Words("place", "页面", row => row.Path) with { Use = ColumnUse.Data },
    ]);

    private static ImmutableArray<Column<YardstickRow>> Shares(ColumnsOf<YardstickRow> of) =>
    [
        .. Enum.GetValues<YardstickCheck>().SelectMany(check => Shares(of, check)),
        of.Points("total", "总分", row => row.Total),
    ];

    private static IEnumerable<Column<YardstickRow>> Shares(ColumnsOf<YardstickRow> of, YardstickCheck check)
    {
        var (key, name) = (KeyOf(check), YardstickWords.NameOf(check));
        return
        [
            of.Share(key, name, row => row.Of(check).Share) with
            {
                Cell = (_, row) => row.Of(check) is { Share: { } share } count
                    ? new FactCell(share.ToString(), Note: $"{count.Had}/{count.Points}")
                    : FactCell.Empty,
            },
            of.Count(key + "Points", name + "可得分", null, row => row.Of(check).Points) with { Use = ColumnUse.Data },
            of.Count(key + "Had", name + "得分", null, row => row.Of(check).Had) with { Use = ColumnUse.Data },
        ];
    }

    private static string KeyOf(YardstickCheck check) => check switch
    {
        YardstickCheck.Timely => "timely",
        YardstickCheck.Complete => "complete",
        YardstickCheck.Detailed => "detailed",
        YardstickCheck.Accessible => "accessible",
        _ => "truthful",
    };
}

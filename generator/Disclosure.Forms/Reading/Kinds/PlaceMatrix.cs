using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Indicators;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>Knows tables that give each place its money and its targets: <c>乡镇 | 补助资金 | 改造户数 | 验收合格率</c> above a row for each.</summary>
internal static class PlaceMatrix
{
    private const int FewestPlaces = 2;
    private const int FewestNumbers = 2;
    private const int FarthestPlace = 6;

    private static readonly string[] Headings =
    [
        "乡镇", "乡镇名称", "镇", "乡(镇)", "镇(乡)", "镇(街道)", "乡镇(街道)", "镇街", "街道", "村", "行政村", "项目乡镇", "县区", "区县",
        "县(市、区)", "县市区", "市县", "地区", "地区名称", "县区名称", "市县名称", "实施地点", "区域", "市州", "地市", "市(县)", "县(区)",
    ];

    /// <summary>Whether a row heads one.</summary>
    public static bool IsHeading(ReadingContext context, IReadOnlyList<GridCell> cells)
    {
        var place = cells.FirstOrDefault(cell => Array.IndexOf(Headings, HeadingText.Normalise(cell.Text)) >= 0);
        if (place is null)
            return false;
        var rows = Enumerable.Range(place.LastRow + 1, FarthestPlace)
            .Where(row => context.Grid.At(row, place.Column) is { } cell && cell.Row == row && IsPlace(context, cell));
        return rows.Count(row =>
            context.Grid.StartingIn(row).Count(cell => cell.Column > place.LastColumn && IsValue(cell)) >= FewestNumbers) >= FewestPlaces;
    }

    private static bool IsPlace(ReadingContext context, GridCell cell) => PlaceTargets.IsPlace(context, cell.Text);

    private static bool IsValue(GridCell cell) =>
        NumberCell.Amount(cell) is not null || NumberCell.Points(cell) is not null || cell.Text.AsSpan().ContainsAny("≥≤%％");
}

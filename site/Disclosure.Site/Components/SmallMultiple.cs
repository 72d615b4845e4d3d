using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>
/// One figure over the years as columns, small enough to stand beside others of its kind, drawn from the table beside them. All start at
/// nothing, so that a small change never looks large; shares and points end at 100, amounts at the largest of them.
/// </summary>
/// <param name="Finding">What it shows, as a sentence: its title.</param>
/// <param name="Name">What the columns are, such as <c>自评总分（满分 100）</c>; what a hatched one behind them is, too.</param>
/// <param name="Top">The top of the scale.</param>
/// <param name="Years">The years, oldest first.</param>
public sealed record SmallMultiple(string Finding, string Name, decimal Top, ImmutableArray<YearColumn> Years)
{
    /// <summary>The height of a column that reaches the top, in the drawing's units: two to a pixel.</summary>
    public const int Height = 104;

    /// <summary>Where columns stand.</summary>
    public const int Ground = 144;

    private const int Width = 320;
    private const int DigitWidth = 13;
    private const int GapAboveColumn = 8;

    /// <summary>The id of the pattern of hatched columns, once on a page; nothing where none is hatched.</summary>
    public string? Pattern => Years.Any(year => year.Against is not null) ? "hatch" : null;

    /// <summary>The columns in words, for those who do not see them.</summary>
    public string InWords => string.Join("；", Years.Select(year => $"{year.Label} 年 {year.Words}"));

    /// <summary>The columns, placed.</summary>
    public IEnumerable<PlacedColumn> Columns => Years.Select((year, i) => new PlacedColumn(
        year.Label,
        CentreOf(i),
        BreadthOf(Slot),
        HeightOf(year.Value),
        HeightOf(year.Against)));

    /// <summary>The figures above the columns: of all where there is room, else of the first and the last.</summary>
    public IEnumerable<(int X, int Y, string Text)> Labels
    {
        get
        {
            var shown = Enumerable.Range(0, Years.Length).Where(i => Years[i].Text.Length > 0).ToList();
            if (shown.Exists(i => WidthOf(i) > Slot))
                shown.RemoveAll(i => i != shown[0] && i != shown[^1]);
            foreach (var i in shown)
            {
                var half = WidthOf(i) / 2;
                var top = Math.Max(HeightOf(Years[i].Value) ?? 0, HeightOf(Years[i].Against) ?? 0);
                yield return (Math.Clamp(CentreOf(i), half, Math.Max(half, Width - half)), Ground - top - GapAboveColumn, Years[i].Text);
            }
        }
    }

    private int Slot => Width / Math.Max(1, Years.Length);

    private static int BreadthOf(int slot) => Math.Min(48, slot * 6 / 10);

    private int CentreOf(int index) => (index * Slot) + (Slot / 2);

    private int WidthOf(int index) => Years[index].Text.Length * DigitWidth;

    private int? HeightOf(decimal? value) => value is { } given && Top > 0
        ? (int)decimal.Round(Height * Math.Clamp(given / Top, 0m, 1m), 0, MidpointRounding.AwayFromZero)
        : null;
}

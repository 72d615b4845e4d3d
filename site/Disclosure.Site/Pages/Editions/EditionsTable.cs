using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Editions;

/// <summary>The table of all editions.</summary>
public static class EditionsTable
{
    private const int ShownDigits = 12;

    /// <summary>The table.</summary>
    public static Table<EditionView> Editions { get; } = new("editions", "版次", of =>
    [
        of.Words("edition", "版次", row => row.Id) with { Cell = (root, row) => new(row.Id, root.LinkTo(row.Path), Note: row.Word) },
        of.Day("day", "公开日期", row => row.Edition.Day),
        of.Words("kind", "类别", row => row.Word) with { Use = ColumnUse.Data },
        of.Words("scope", "范围和原因", row => row.Scope) with
        {
            Cell = (_, row) => new(row.Scope, Badge: AwaitedOf(row), Note: row.Reason),
        },
        of.Words("reason", "原因", row => row.Edition.Reason) with { Use = ColumnUse.Data },
        of.Count("added", "新增", "个", row => row.Released.Added.Length) with { Use = ColumnUse.Data },
        of.Count("changed", "变更", "个", row => row.Released.Changed.Count()) with { Use = ColumnUse.Data },
        of.Count("takenDown", "撤下", "个", row => row.Released.TakenDown.Count()) with { Use = ColumnUse.Data },
        of.Words("extent", "改动", ExtentOf) with { Use = ColumnUse.Readers },
        of.Words("signatures", "编制和审核", row => string.Join("；", row.Signatures)) with
        {
            Cell = (_, row) => new(SignedOnTheDay(row), Note: $"内容校验值 {ShortState(row)}"),
        },
        of.Words("state", "内容校验值", row => row.Edition.State.ToString()) with { Use = ColumnUse.Data },
        of.Words("tool", "程序", row => row.Edition.Tool) with { Use = ColumnUse.Data },
    ]);

    private static Badge? AwaitedOf(EditionView row) => row.Awaited is null ? null : new Badge("待复核", Tone.Caution);

    // The day stands beside it.
    private static string SignedOnTheDay(EditionView row) =>
        string.Join("，", row.Signatures).Replace(row.Edition.Day.InChinese() + " ", "当日", StringComparison.Ordinal);

    private static string ExtentOf(EditionView row) => string.Join('，', new[]
    {
        (Word: "新增", Count: row.Released.Added.Length),
        (Word: "变更", Count: row.Released.Changed.Count()),
        (Word: "撤下", Count: row.Released.TakenDown.Count()),
    }.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Word} {part.Count} 个")));

    private static string ShortState(EditionView row) => row.Edition.State.ToString() is { Length: > ShownDigits } state
        ? state[..ShownDigits] + "…"
        : row.Edition.State.ToString();
}

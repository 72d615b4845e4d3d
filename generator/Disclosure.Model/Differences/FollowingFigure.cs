namespace Disclosure.Model.Differences;

/// <summary>A figure that no record states and that changed because a record did: a recomputed score, a total.</summary>
/// <param name="Subject">Whose it is, in words: <c>“示例区第一小学”（101001）2025年</c>.</param>
/// <param name="Name">What it is: <c>核算总分</c>, <c>年初预算合计</c>.</param>
/// <param name="Before">The figure before, with its unit; nothing where there was none.</param>
/// <param name="After">The figure since; nothing where there is none.</param>
public sealed record FollowingFigure(string Subject, string Name, string? Before, string? After)
{
    /// <summary>The change in a line: <c>“示例区第一小学”（101001）2025年：年初预算合计 1,180.00万元 → 2,180.00万元</c>.</summary>
    public string Line => $"{Subject}：{Name} {Before ?? "—"} → {After ?? "—"}";
}

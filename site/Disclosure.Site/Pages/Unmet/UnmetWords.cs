using System.Globalization;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>What is said of a target that was missed.</summary>
internal static class UnmetWords
{
    /// <summary>What stands in the place of a reason that was not given.</summary>
    public const string NoReason = "没有写明原因";

    /// <summary>Such as <c>少 2 个（20%）</c>; why there is no number, where there is none.</summary>
    public static string GapOf(TargetGap gap)
    {
        if (gap.Difference is not { } difference)
            return WhyNone(gap.Obstacle);
        if (difference == 0)
            return "与承诺的数相等，按本项评分规则未得满分";
        var size = $"{(difference < 0 ? "少" : "多")} {Number(Math.Abs(difference))}{UnitOf(gap)}";
        return gap.Share is { } share ? $"{size}（{share}）" : size;
    }

    /// <summary>What is being done: each item that names the target with its state; nothing where none names it.</summary>
    public static string? MendingOf(UnmetRow row) => row.Rectifications.IsEmpty
        ? null
        : string.Join('；', row.Rectifications.Select(item => $"{item.Item.Problem}：{item.Badge.Text}"));

    /// <summary>The whole difference with its digits.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    private static string UnitOf(TargetGap gap) => gap.Unit is { } unit ? " " + unit : "";

    private static string WhyNone(GapObstacle obstacle) => obstacle switch
    {
        GapObstacle.Date => "是时间，不算差额",
        GapObstacle.Units => "两个数口径不同，算不出差额",
        GapObstacle.NoResult => "没有结果，算不出差额",
        _ => "不全是数，算不出差额",
    };
}

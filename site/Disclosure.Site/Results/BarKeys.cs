namespace Disclosure.Site.Results;

/// <summary>How the bars of an indicator table are read, and what has none.</summary>
internal static class BarKeys
{
    /// <summary>In a sentence or two; nothing where no row has a bar.</summary>
    public static string? Of(IndicatorTable table)
    {
        var rows = table.Groups.SelectMany(group => group.Rows).Where(row => row.Target.Length > 0).ToList();
        var bars = rows.ConvertAll(row => row.Bar).Where(bar => bar is not null).ToList();
        if (bars.Count == 0)
            return null;
        var parts = new List<string>(4);
        if (bars.Exists(bar => bar!.Result is not null))
            parts.Add("横条是完成值");
        parts.Add("竖线是指标值");
        if (bars.Exists(bar => bar!.Last is not null))
            parts.Add("上方短线是上年完成值");
        if (bars.Exists(bar => bar!.Zone is not null))
            parts.Add("底线是达标的一侧");
        return $"图例：{string.Join("，", parts)}。{WithoutBar(rows.Count - bars.Count)}";
    }

    private static string WithoutBar(int count) => count == 0 ? "" : $"其余 {count} 项是文字、日期或没有可比的数，不画。";
}

namespace Disclosure.Site.Process;

/// <summary>Which units have not published their monitoring, and which did late, in words that are the same on every page.</summary>
internal static class MonitoringWords
{
    /// <summary>Both in a phrase; nothing where there are none.</summary>
    /// <param name="missing">How many units have not published the monitoring of a project whose day is past.</param>
    /// <param name="late">How many others published theirs, and some of it late.</param>
    public static string? Late(int missing, int late)
    {
        var parts = new[] { missing == 0 ? null : $"{missing} 个单位逾期还没有公开", Late(late) }.OfType<string>();
        return string.Join('，', parts) is { Length: > 0 } words ? words : null;
    }

    /// <summary>The late ones alone; nothing where there are none.</summary>
    public static string? Late(int late) => late == 0 ? null : $"另有 {late} 个单位逾期公开";
}

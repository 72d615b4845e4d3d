using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>
/// Tells 绩效运行监控表 before its parts are read, because its headings mean other things than those of other forms: by a title that
/// ends with 监控表, or by columns that no other form has.
/// </summary>
internal static partial class MonitoringSigns
{
    private static readonly Meaning[] Outlook =
        [Meaning.Outlook, Meaning.OutlookCertain, Meaning.OutlookPossible, Meaning.OutlookImpossible];

    /// <summary>Whether a table is one.</summary>
    public static bool Are(ReadingContext context, TableRegion region)
    {
        if (IsTitle(region.Title?.Text ?? context.Grid.Caption))
            return true;
        // A self-evaluation may forecast what it could not yet count; only monitoring asks how likely a target is.
        var monitoring = context.ForMonitoring();
        return region.Rows.Any(row => IsHeading(monitoring, row));
    }

    /// <summary>Whether a title names the form: not a project that has 监控 in its name.</summary>
    public static bool IsTitle(string title) => Title().IsMatch(HeadingText.Normalise(title));

    private static bool IsHeading(ReadingContext context, int row)
    {
        var meanings = context.Grid.StartingIn(row)
            .Select(cell => context.Find(HeadingSection.Indicator, cell)).OfType<Meaning>().ToHashSet();
        return (meanings.Contains(Meaning.Level3) || meanings.Contains(Meaning.Level2))
            && meanings.Overlaps([Meaning.Progress, Meaning.Forecast])
            && meanings.Overlaps(Outlook);
    }

    [GeneratedRegex(@"监控(情况|结果|信息|分析|跟踪|填报|统计|汇总|自查|报告)*表($|[-—_(A-Za-z\d一二三四五六七八九十])")]
    private static partial Regex Title();
}

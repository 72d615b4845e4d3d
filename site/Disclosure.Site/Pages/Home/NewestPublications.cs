using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Home;

/// <summary>What was published last.</summary>
internal static class NewestPublications
{
    private const int Shown = 8;

    private static readonly ImmutableArray<FactColumn> Columns =
        [FactColumn.Words("内容"), FactColumn.Words("公开日期"), FactColumn.Words("批复"), FactColumn.Words("时限")];

    /// <summary>The newest publications, the newest first; nothing where nothing was published.</summary>
    public static FactTable? Of(RecordSet records)
    {
        var newest = records.Registers
            .SelectMany(register => register.Entries.Where(entry => entry.Published is not null).Select(entry => (register, entry)))
            .OrderByDescending(pair => pair.entry.Published)
            .ThenBy(pair => pair.entry.Unit)
            .ThenBy(pair => pair.register.Stage)
            .Take(Shown)
            .Select(pair => RowOf(records, pair.register, pair.entry))
            .ToList();
        return newest.Count == 0 ? null : new FactTable("最近公开的内容", Columns, newest) { HidesCaption = true };
    }

    private static ImmutableArray<FactCell> RowOf(RecordSet records, ApprovalRegister register, ApprovalEntry entry)
    {
        var who = entry.Unit is { } unit ? records.NameOf(unit) : records.Portal.Region + "政府";
        var path = entry.Unit is { } code && records.FindUnit(code) is not null
            ? SitePaths.Unit(code) + "#y" + register.Year
            : register.Stage == Stage.Budget ? SitePaths.BudgetYear(register.Year) : SitePaths.AccountsYear(register.Year);
        var clock = new RunningClock(register.Year, register.Stage, records.ClockOf(entry));
        return
        [
            new FactCell($"{who} {register.Year} 年{(register.Stage == Stage.Budget ? "预算" : "决算")}绩效信息", path),
            entry.Published!.Value.InChinese(),
            $"{entry.Approval.Kind.Term()}，{entry.Approval.Date.InChinese()}",
            clock.State,
        ];
    }
}

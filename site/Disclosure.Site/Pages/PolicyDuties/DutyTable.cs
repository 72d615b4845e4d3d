using Disclosure.Model.Policies;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary>The duties of the policy as data.</summary>
public static class DutyTable
{
    /// <summary>The table.</summary>
    public static Table<DutyRow> Duties { get; } = new("duties", "政策要求和本站的对应", of =>
    [
        of.Code("duty", "编号", row => row.Id),
        of.Words("clause", "条款", row => $"（{row.Duty.Clause.Numeral()}）"),
        of.Words("subject", "主题", row => row.Duty.Clause.Subject()),
        of.Words("text", "要求", row => row.Duty.Text),
        of.Term("state", "状态", row => (StateOf(row.State).Text, DataOf(row.State))),
        of.Words("missing", "还没有的", row => row.Missing),
        of.Words("pages", "网页", row => Joined(row.Duty.Places.Select(place => place.Address.Length == 0 ? "/" : place.Address))),
        of.Words("data", "数据", row => Joined(row.Files)),
        of.Code("checks", "公开前的核对", row => Joined(row.Duty.Findings)),
    ]);

    /// <summary>A state in words.</summary>
    public static Badge StateOf(DutyState state) => state switch
    {
        DutyState.Served => new Badge("看得到", Tone.Good),
        DutyState.Partly => new Badge("部分看得到", Tone.Caution),
        _ => new Badge("还没有", Tone.Neutral),
    };

    private static string DataOf(DutyState state) => state switch
    {
        DutyState.Served => "served",
        DutyState.Partly => "partly",
        _ => "none",
    };

    private static string? Joined(IEnumerable<string> words) => string.Join(' ', words) is { Length: > 0 } text ? text : null;
}

using Disclosure.Model.Calendar;
using Disclosure.Model.Exits;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>The table of the 退出清单.</summary>
public static class ExitTables
{
    /// <summary>What ended or was stopped, one a row.</summary>
    public static Table<ExitRow> Exits { get; } = new("exits", "退出清单", of =>
    [
        .. ProcessColumns.Head(of, "退出的政策和项目", row => row.Subject),
        of.Words("kind", "退出方式", row => row.Record.Kind?.Term()) with { Cell = (_, row) => KindCell(row.Record) },
        of.Day("date", "退出日期", row => row.Record.Date) with { Cell = (_, row) => DateCell(row) },
        of.Words("office", "决定机构", row => Given(row.Record.Office)) with { Use = ColumnUse.Data },
        of.Words("reason", "退出原因", row => Given(row.Record.Reason)),
        ProcessColumns.Amount(of, "unspent", "未使用资金", row => row.Record, row => row.Record.Unspent),
        ProcessColumns.Amount(of, "recovered", "收回资金", row => row.Record, row => row.Record.Recovered),
        of.Words("destination", "资金去向", row => row.Record.Destination),
        .. ProcessColumns.End(of, row => row.Subject),
    ]);

    /// <summary>Many entries: when each was published stands on the project's page.</summary>
    public static Table<ExitRow> Listed { get; } = Exits.Hiding(ProcessColumns.Published);

    /// <summary>How something ended, with its tone.</summary>
    internal static Badge BadgeOf(ExitKind kind) => new(kind.Term(), kind switch
    {
        ExitKind.PoorResult => Tone.Bad,
        ExitKind.Stopped => Tone.Caution,
        _ => Tone.Neutral,
    });

    private static FactCell? KindCell(ProjectExit record) => record switch
    {
        { Kind: { } kind } => BadgeOf(kind),
        { Withheld: not null } => EmptyCells.Withheld,
        _ => null,
    };

    private static FactCell? DateCell(ExitRow row) => row.Record is { Date: { } day, Office.Length: > 0 } record
        ? new FactCell(record.IsAnnouncedOn(row.Day) ? $"将于 {day.InChinese()}退出" : day.InChinese(), Note: record.Office + "决定")
        : null;

    private static string? Given(string text) => text.Length == 0 ? null : text;
}

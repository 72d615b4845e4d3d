using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>The tables of a unit's year that are its page's alone, for readers.</summary>
internal static class UnitYearTables
{
    /// <summary>未达成.</summary>
    public static Table<UnmetRow> Missed => UnmetTables.Missed;

    /// <summary>部分达成.</summary>
    public static Table<UnmetRow> Partly => UnmetTables.Partly;

    /// <summary>What it cost; nothing where nothing is known.</summary>
    public static FactTable? MoneyOf(UnitYearPage page) => Shown(page, MoneyTable.Money, page.Money);

    /// <summary>What was not reached.</summary>
    public static FactTable? MissedOf(UnitYearPage page) => Shown(page, Missed, page.Missed);

    /// <summary>What was reached in part.</summary>
    public static FactTable? PartlyOf(UnitYearPage page) => Shown(page, Partly, page.Partly);

    /// <summary>What others found.</summary>
    public static FactTable? EvaluatedOf(UnitYearPage page) => Shown(page, EvaluationTables.Beside, page.Evaluated);

    /// <summary>The year beside others.</summary>
    public static FactTable? FiguresOf(UnitYearPage page) => Shown(page, FigureTable.Figures, page.Figures);

    private static FactTable? Shown<TRow>(Page page, Table<TRow> table, ImmutableArray<TRow> rows) => rows.IsEmpty
        ? null
        : table.ForReaders(page, rows) with { CsvFile = table.FileName };
}

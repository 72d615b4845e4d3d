using Disclosure.Forms.Headings;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;

namespace Disclosure.Forms.Import;

/// <summary>What the command line says about the tables to import.</summary>
/// <param name="Year">The fiscal year of tables that don't state one; a table that states another is refused.</param>
/// <param name="Stage">The stage the tables are meant for; a table of another stage is refused.</param>
/// <param name="Replace">Whether a table may replace a record that is there and differs.</param>
/// <param name="Partial">Whether the good records of a file are imported though another record of it blocks.</param>
/// <param name="Headings">The headings to know tables by; nothing for the standard ones.</param>
public sealed record ImportOptions(
    FiscalYear? Year = null, ReleaseStage? Stage = null, bool Replace = false, bool Partial = false, HeadingTable? Headings = null)
{
    /// <summary>监控日期 of monitoring forms that don't tell one; a form that tells another is refused.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The unit of amounts beside which the table states none; nothing where it is not known, which blocks such a table.</summary>
    public MoneyUnit? MoneyUnit { get; init; }
}

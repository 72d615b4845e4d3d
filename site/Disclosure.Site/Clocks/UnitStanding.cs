using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Clocks;

/// <summary>How a unit's publication of a year and stage stands, as a cell of a table.</summary>
/// <param name="State">The state, with its tone.</param>
/// <param name="Note">
/// Its days and, while something is missing, what is public and what is not; nothing where neither is to be said.
/// </param>
public sealed record UnitStanding(Badge State, string? Note)
{
    /// <summary>The published scan of the approval, from the site's root; nothing where there is none.</summary>
    public string? Scan { get; init; }

    /// <summary>As a cell, with the way to the scan.</summary>
    public FactCell ToCell(ILinkRoot root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return Scan is { } scan
            ? new FactCell("批复" + ScanWords.Of(scan), root.LinkTo(scan), State, Note)
            : new FactCell(null, Badge: State, Note: Note);
    }

    internal static UnitStanding Of(PageContext context, FiscalYear year, Stage stage, UnitCode unit)
    {
        var running = RunningClock.For(context, year, stage, unit);
        if (running.Owed.IsNothing)
            return new UnitStanding(running.State, null) { Scan = running.Scan };
        string?[] notes = [ClockWords.Days(running.Clock), running.Owed.IsWhole ? null : OwedWords.Of(running.Owed, running.Clock)];
        var note = string.Join('；', notes.OfType<string>());
        return new UnitStanding(running.State, note.Length == 0 ? null : note) { Scan = running.Scan };
    }
}

using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>Names of units and projects for readers.</summary>
internal static class NamesForReaders
{
    /// <summary>
    /// The unit's name, told apart from another's that is the same; its code where the content has no such unit (the checks say so to
    /// staff).
    /// </summary>
    public static string NameOf(this RecordSet records, UnitCode code) =>
        records.FindUnit(code) is { } unit ? records.Names.Of(unit) : code.Value;

    /// <summary>The unit's name; of no unit, the government with who publishes for it.</summary>
    public static string NameOf(this RecordSet records, UnitCode? code) =>
        code is { } unit ? records.NameOf(unit) : $"{records.Portal.Region}政府（{records.Portal.Publisher}）";

    /// <summary>
    /// A project's name, told apart from another's that is the same: by its forms of the year, else by what the process says of it in the
    /// year, else by other years, the newest first; its code where nothing tells its name.
    /// </summary>
    public static string NameOf(this RecordSet records, ProjectCode code, FiscalYear year) =>
        records.FormNameOf(code, year)
        ?? ProcessNameOf(records, code, record => record.Year == year)
        ?? records.Years.Reverse().Select(other => records.FormNameOf(code, other)).FirstOrDefault(name => name is not null)
        ?? ProcessNameOf(records, code, _ => true)
        ?? code.Value;

    /// <summary>A project's name by its forms of a year; nothing where there are none.</summary>
    public static string? FormNameOf(this RecordSet records, ProjectCode code, FiscalYear year)
    {
        PerformanceTable? named = records.FindProjectTarget(code, year);
        named ??= records.FindProjectSelfEvaluation(code, year);
        return named is null ? null : records.Names.Of(named);
    }

    private static string? ProcessNameOf(RecordSet records, ProjectCode code, Func<ProcessRecord, bool> isAsked) =>
        records.Process.Of(code).LastOrDefault(record => record.Name is not null && isAsked(record)) is { } named
            ? records.Names.OfProject(code, named.Name!, named.Unit)
            : null;
}

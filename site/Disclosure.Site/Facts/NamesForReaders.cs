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

    /// <summary>A project's name in a year, told apart from another's that is the same; its code where nothing tells its name.</summary>
    public static string NameOf(this RecordSet records, ProjectCode code, FiscalYear year)
    {
        PerformanceTable? named = records.FindProjectTarget(code, year);
        named ??= records.FindProjectSelfEvaluation(code, year);
        return named is null ? code.Value : records.Names.Of(named);
    }
}

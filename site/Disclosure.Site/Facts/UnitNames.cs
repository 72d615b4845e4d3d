using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>Names of units for readers.</summary>
internal static class UnitNames
{
    /// <summary>The unit's name; its code where the content has no such unit (the checks say so to staff).</summary>
    public static string NameOf(this RecordSet records, UnitCode code) => records.FindUnit(code)?.Name ?? code.Value;
}

using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>The department whose forms have a unit below it in them, so that the unit owes none of its own.</summary>
internal static class CoveringDepartment
{
    /// <summary>The department; nothing where the unit is none below a department, or owes forms of its own in the year.</summary>
    public static UnitCode? Of(RecordSet records, Unit unit, FiscalYear year) =>
        unit.Parent is { } department
        && records.OwedBy(year, Stage.Budget, unit.Code).IsNothing
        && records.OwedBy(year, Stage.Accounts, unit.Code).IsNothing
            ? department
            : null;
}

using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;

namespace Disclosure.Forms.Matching;

/// <summary>Whose draft it is, of which year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Department">The department.</param>
/// <param name="Unit">The unit; the department itself where the draft names no other.</param>
/// <param name="Code">The project code that the draft states; nothing where it states none.</param>
internal sealed record DraftIdentity(FiscalYear Year, Unit Department, Unit Unit, ProjectCode? Code);

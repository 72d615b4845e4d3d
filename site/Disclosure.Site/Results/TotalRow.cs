using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Results;

/// <summary>A self-evaluation's total by one way of adding up.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Basis">The way: as approved, the sum of the rows, recomputed.</param>
/// <param name="Total">The total.</param>
/// <param name="Grade">The grade that belongs to it; nothing for the sum of the rows, which is graded by nobody.</param>
/// <param name="Remark">What is to be said about it.</param>
internal sealed record TotalRow(FiscalYear Year, string Basis, Points? Total, Grade? Grade, string Remark);

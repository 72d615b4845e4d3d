using Disclosure.Model.Budgets;
using Disclosure.Model.Records;

namespace Disclosure.Site.Results;

/// <summary>A row of the funds block of a target or self-evaluation.</summary>
/// <param name="Form">The target or self-evaluation.</param>
/// <param name="Line">The row.</param>
internal readonly record struct FundsLine(PerformanceTable Form, FundLine Line);

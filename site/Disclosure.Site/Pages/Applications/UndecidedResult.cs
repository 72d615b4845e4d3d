using Disclosure.Model.Stages;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Applications;

/// <summary>A result of 中 or 差 on which nothing was decided, as a row.</summary>
/// <param name="Result">The result.</param>
/// <param name="Subject">The project or unit.</param>
/// <param name="SubjectPath">Its page.</param>
/// <param name="Unit">The unit.</param>
/// <param name="ResultPath">The page of the result.</param>
/// <param name="State">Whether it is time to decide.</param>
public sealed record UndecidedResult(
    PoorResult Result, string Subject, string SubjectPath, string Unit, string ResultPath, Badge State);

using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>A finding with its place told in words: <c>file:line</c>, or sheet and cell.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Where">Its place.</param>
public sealed record ReportedFinding(Finding Finding, string Where);

using Disclosure.Model.Editions;

namespace Disclosure.Model.Approvals;

/// <summary>A record that was approved, as it was then.</summary>
/// <param name="Path">Its path as in a content folder, without <c>.yaml</c>: <c>years/2025/budget/projects/101-001</c>.</param>
/// <param name="Hash">The hash of what it said (<c>RecordHash</c>).</param>
public sealed record CoveredRecord(string Path, ContentHash Hash);

using Disclosure.Model.Approvals;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Archives;

/// <summary>An act of approval that an edition rests on.</summary>
/// <param name="Act">The act, as it is registered.</param>
/// <param name="Scan">The hash of the scan beside it; nothing where there is none.</param>
/// <param name="File">Where the scan is in the archive; nothing where it is not published, and so not copied.</param>
public sealed record ArchivedApproval(ApprovalAct Act, ContentHash? Scan, string? File);

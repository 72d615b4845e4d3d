using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Output;

/// <summary>A page of a public site as it was made: from what, and into which files.</summary>
/// <param name="Plan">The path of its plan.</param>
/// <param name="Fingerprint">The hash of all that it was made from; nothing for a page that is made anew each time.</param>
/// <param name="Printed">What was kept of it.</param>
/// <param name="Files">Its files.</param>
internal sealed record LedgerPage(string Plan, HashBytes? Fingerprint, PrintedPage Printed, ImmutableArray<SiteEntry> Files);

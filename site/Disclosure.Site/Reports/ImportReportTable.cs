using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Reports;

/// <summary>A table of a file in the report.</summary>
/// <param name="Heading">Which form, and where.</param>
/// <param name="Facts">How sure the form is, what speaks for it, how many cells were read and which were not understood.</param>
/// <param name="Records">The records it makes, a line each.</param>
/// <param name="Changes">In what they differ from the records that are there; nothing where they don't.</param>
public sealed record ImportReportTable(string Heading, ImmutableArray<FactItem> Facts, FactTable Records, FactTable? Changes);

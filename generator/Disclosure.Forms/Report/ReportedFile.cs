using System.Collections.Immutable;

namespace Disclosure.Forms.Report;

/// <summary>A file in the report.</summary>
/// <param name="File">Its name.</param>
/// <param name="Blocked">Whether something of it must be mended before all of it can be imported.</param>
/// <param name="Tables">The tables recognised as forms.</param>
public sealed record ReportedFile(string File, bool Blocked, ImmutableArray<ReportedTable> Tables);

using System.Collections.Immutable;

namespace Disclosure.Forms.Report;

/// <summary>The report of an import as the command prints it in JSON.</summary>
/// <param name="Records">What was read.</param>
/// <param name="Findings">What is to be said.</param>
/// <param name="Files">File by file, what was recognised and how many cells were read.</param>
public sealed record ImportReport(ImmutableArray<ReportedRecord> Records, ImmutableArray<ReportedFinding> Findings, ImmutableArray<ReportedFile> Files);

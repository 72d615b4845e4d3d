using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>A note of an edition that still holds.</summary>
/// <param name="Edition">The edition that says it.</param>
/// <param name="Note">What it says.</param>
/// <param name="Record">The record that it is about; nothing where it is about what the government owes.</param>
/// <param name="Year">The year of what it is about.</param>
/// <param name="Stage">The stage that it was published in.</param>
public sealed record StandingNote(Edition Edition, PublicNote Note, RecordKey? Record, FiscalYear Year, Stage Stage);

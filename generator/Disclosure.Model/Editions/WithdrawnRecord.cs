using Disclosure.Model.Records;

namespace Disclosure.Model.Editions;

/// <summary>
/// A record that was published, and was taken down and not published again: the editions tell, which the public sees too.
/// </summary>
/// <param name="Record">The record.</param>
/// <param name="Day">The day it was taken down.</param>
/// <param name="Why">Why, and on what basis.</param>
public sealed record WithdrawnRecord(RecordKey Record, DateOnly Day, WithdrawalReason Why);

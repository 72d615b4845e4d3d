namespace Disclosure.Model.Approvals;

/// <summary>Where a real office published what was approved before this portal held it (在别处公开).</summary>
/// <param name="Date">The day it was published there.</param>
/// <param name="Address">The address of the page, with <c>http://</c> or <c>https://</c>.</param>
/// <param name="Reason">Why it is registered only now.</param>
public sealed record PublishedElsewhere(DateOnly Date, string Address, string Reason);

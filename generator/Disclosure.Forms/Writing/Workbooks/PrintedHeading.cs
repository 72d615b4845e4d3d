namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>The rows that every printed page repeats at its top.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
internal readonly record struct PrintedHeading(int First, int Last);

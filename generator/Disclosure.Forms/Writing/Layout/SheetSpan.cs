namespace Disclosure.Forms.Writing.Layout;

/// <summary>Columns of a sheet that one cell takes.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
internal readonly record struct SheetSpan(int First, int Last);

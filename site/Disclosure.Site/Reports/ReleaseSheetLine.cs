namespace Disclosure.Site.Reports;

/// <summary>A line of what readers see changed.</summary>
/// <param name="Depth">How far it is indented: 0 for a heading.</param>
/// <param name="Text">What it says.</param>
public sealed record ReleaseSheetLine(int Depth, string Text);

namespace Disclosure.Site.Layout;

/// <summary>A file beside a page that holds its table.</summary>
/// <param name="FileName">The file's name, such as <c>indicators.csv</c>.</param>
/// <param name="Name">What it holds, for readers.</param>
public sealed record Download(string FileName, string Name);

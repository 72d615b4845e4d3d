namespace Disclosure.Publishing.Output;

/// <summary>What is kept of a page once its files are written.</summary>
/// <param name="Path">Its folder from the site's root.</param>
/// <param name="FileName">Its file in the folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day its facts were published.</param>
/// <param name="IsListed">Whether search engines may list it.</param>
internal sealed record PrintedPage(string Path, string FileName, string Title, DateOnly? Published, bool IsListed = true);

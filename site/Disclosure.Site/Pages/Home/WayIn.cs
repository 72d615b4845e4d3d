namespace Disclosure.Site.Pages.Home;

/// <summary>A way into the site by a question a reader has.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">What is found there.</param>
/// <param name="Href">Where, relative to the page.</param>
public sealed record WayIn(string Question, string Text, string Href);

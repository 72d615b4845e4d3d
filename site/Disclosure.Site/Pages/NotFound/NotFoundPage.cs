using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.NotFound;

/// <summary><c>404.html</c>.</summary>
public sealed record NotFoundPage : Page;

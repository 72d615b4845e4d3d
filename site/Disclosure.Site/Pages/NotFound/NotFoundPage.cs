using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.NotFound;

/// <summary>
/// <c>404.html</c>. A server shows it at any depth, so its links can't be relative: they start at the site's own path,
/// which <c>--base-url</c> tells; without one the site stands where the frame says, at the
/// root of its host unless it is served beside another.
/// </summary>
public sealed record NotFoundPage : Page
{
    /// <inheritdoc/>
    public override string FileName => "404.html";

    /// <inheritdoc/>
    public override bool HasJson => false;

    /// <inheritdoc/>
    public override string Root => Site.BaseUrl?.Path ?? Site.Place;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => NotFoundSlice.Create(this);
}

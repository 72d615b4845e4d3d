using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Gallery;

namespace Disclosure.Publishing.Pages;

/// <summary>The gallery of components, in a demonstration only.</summary>
internal static class GalleryPages
{
    public static IEnumerable<PagePlan> Plan(BuildContext context) =>
        context.Records.Portal.DemonstrationNotice is null
            ? []
            : [PagePlan.InFolder(SitePaths.Gallery, () => new GalleryPage { Site = context.Site, Path = SitePaths.Gallery, Title = "页面组件" })];
}

using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Gallery;

/// <summary>The gallery of components, in a demonstration only.</summary>
internal static class GalleryPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        context.Records.Portal.DemonstrationNotice is null
            ? []
            :
            [
                PagePlan.InFolder(
                    SitePaths.Gallery, () => new GalleryPage
                    {
                        Site = context.Site, Path = SitePaths.Gallery, Title = "页面组件", Sentence = GallerySamples.Sentence,
                    }),
            ];
}

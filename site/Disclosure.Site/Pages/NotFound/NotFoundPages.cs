using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.NotFound;

/// <summary><c>404.html</c>.</summary>
internal static class NotFoundPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        [new("404.html", () => new NotFoundPage { Site = context.Site, Path = "", Title = "找不到这个页面" })];
}

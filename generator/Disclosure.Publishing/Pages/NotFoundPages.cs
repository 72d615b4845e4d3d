using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Site.Pages.NotFound;

namespace Disclosure.Publishing.Pages;

/// <summary><c>404.html</c>.</summary>
internal static class NotFoundPages
{
    public static IEnumerable<PagePlan> Plan(BuildContext context) =>
        [new("404.html", () => new NotFoundPage { Site = context.Site, Path = "", Title = "找不到这个页面" })];
}

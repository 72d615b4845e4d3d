using Disclosure.Model.Calendar;

namespace Disclosure.Site.Layout;

/// <summary>How a page is cited, and how readers write to the office about it; made from what the page says of itself.</summary>
internal static class Citation
{
    /// <summary>The page as one line to be copied: publisher, title, portal, edition, address.</summary>
    public static string Of(Page page)
    {
        var edition = page.Edition is { } cited ? $"版次 {cited.Id}（{cited.Day.InChinese()}）" : null;
        string?[] parts = [page.Site.Portal.Title, edition, page.Published is { } day ? $"{day.InChinese()}公开" : null, AddressOf(page)];
        return $"{page.ContentSource}：《{page.Title}》，{string.Join("，", parts.OfType<string>())}";
    }

    /// <summary>The page's address; where the site's is not known, the path on it.</summary>
    public static string AddressOf(Page page) => page.Address ?? "/" + page.Path;

    /// <summary>The way to report a fault of the page, with page and edition filled in; nothing where no address is configured.</summary>
    public static string? ReportHref(Page page) => HrefOf(page, $"报告差错：{page.Title}", "这一页写的：\n\n应当是：\n\n依据：\n");

    /// <summary>The way to ask about what the page is about; nothing where it is about no one thing, or no address is configured.</summary>
    public static string? AskHref(Page page) => page.AskLabel is { } label ? HrefOf(page, $"{label}：{page.Title}", "我想问：\n") : null;

    private static string? HrefOf(Page page, string subject, string body) => page.Site.Portal.Website.CorrectionAddress switch
    {
        null => null,
        { IsMail: true } mail => $"{mail}?subject={Escaped(subject)}&body={Escaped($"{body}\n{About(page)}\n")}",
        var form => form + (form.HasQuery ? "&" : "?")
            + $"page={Escaped(AddressOf(page))}&edition={Escaped($"{page.Edition?.Id}")}&subject={Escaped(subject)}",
    };

    private static string About(Page page) => $"网页：{AddressOf(page)}" + (page.Edition is { } edition ? $"\n版次：{edition.Id}" : "");

    private static string Escaped(string text) => Uri.EscapeDataString(text);
}

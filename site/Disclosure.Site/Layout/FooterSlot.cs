using System.Collections.Immutable;
using Disclosure.Model.Portals;

namespace Disclosure.Site.Layout;

/// <summary>A slot of the government website's footer; one that is not configured does not exist.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">The official address it links to; nothing for plain text.</param>
public sealed record FooterSlot(string Text, string? Address = null)
{
    /// <summary>The configured slots of a portal, in the customary order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="portal"/> is null.</exception>
    public static ImmutableArray<FooterSlot> Of(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var website = portal.Website;
        var slots = ImmutableArray.CreateBuilder<FooterSlot>();
        slots.Add(new FooterSlot("主办单位：" + portal.Publisher));
        Add(slots, "承办单位：", website.Operator);
        Add(slots, "联系方式：", website.Contact);
        Add(slots, "网站标识码：", website.SiteIdCode);
        Add(slots, "", website.IcpNumber, "https://beian.miit.gov.cn/");
        Add(slots, "", website.PoliceNumber, "https://beian.gov.cn/portal/registerSystemInfo?recordcode=" + DigitsOf(website.PoliceNumber));
        if (website.AuthorityMarkId is { Length: > 0 } mark)
            slots.Add(new FooterSlot("党政机关标识", "https://bszs.conac.cn/sitename?method=show&id=" + Uri.EscapeDataString(mark)));
        if (website.Ipv6)
            slots.Add(new FooterSlot("本网站支持 IPv6 访问"));
        return slots.DrainToImmutable();
    }

    /// <summary>
    /// 政府网站找错 for one page; nothing where it is not switched on or the portal has no 网站标识码. The page's own
    /// address is passed on where it is known.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static FooterSlot? ErrorReport(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Site.Portal.Website is not { ErrorReporting: true, SiteIdCode: { Length: > 0 } code })
            return null;
        var address = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=" + Uri.EscapeDataString(code);
        return new FooterSlot("政府网站找错", page.Address is { } own ? $"{address}&url={Uri.EscapeDataString(own)}" : address);
    }

    private static void Add(ImmutableArray<FooterSlot>.Builder slots, string label, string? value, string? address = null)
    {
        if (!string.IsNullOrEmpty(value))
            slots.Add(new FooterSlot(label + value, address));
    }

    private static string DigitsOf(string? number) => string.Concat((number ?? "").Where(char.IsAsciiDigit));
}

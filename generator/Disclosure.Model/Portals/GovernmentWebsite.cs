namespace Disclosure.Model.Portals;

/// <summary>
/// Meta tags (网页标签规范) and footer slots of the government website that carries the pages. Each is left out of the
/// pages where it is not configured; no number is ever invented.
/// </summary>
public sealed record GovernmentWebsite
{
    /// <summary>SiteName.</summary>
    public string? SiteName { get; init; }

    /// <summary>SiteDomain.</summary>
    public string? SiteDomain { get; init; }

    /// <summary>SiteIDCode, 10 digits (网站标识码).</summary>
    public string? SiteIdCode { get; init; }

    /// <summary>承办单位.</summary>
    public string? Operator { get; init; }

    /// <summary>联系方式 of the office.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// Where readers report a fault of a page or ask about what it is about; where there is none, pages name <see cref="Contact"/> for it.
    /// </summary>
    public CorrectionAddress? CorrectionAddress { get; init; }

    /// <summary>ICP备案号.</summary>
    public string? IcpNumber { get; init; }

    /// <summary>公安备案 number as shown; its digits make the link.</summary>
    public string? PoliceNumber { get; init; }

    /// <summary>The id of the 党政机关标识.</summary>
    public string? AuthorityMarkId { get; init; }

    /// <summary>Whether to link 政府网站找错; needs <see cref="SiteIdCode"/>.</summary>
    public bool ErrorReporting { get; init; }

    /// <summary>Whether the site answers over IPv6, which the footer then says.</summary>
    public bool Ipv6 { get; init; }
}

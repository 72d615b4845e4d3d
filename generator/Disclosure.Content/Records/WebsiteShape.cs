using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Portals;

namespace Disclosure.Content.Records;

/// <summary>Meta tags and footer slots of the government website.</summary>
internal static class WebsiteShape
{
    private static readonly OptionalField<GovernmentWebsite, string> SiteName =
        new("siteName", "网站名称", Scalars.Text, site => site.SiteName);

    private static readonly OptionalField<GovernmentWebsite, string> SiteDomain =
        new("siteDomain", "网站域名", Scalars.Text, site => site.SiteDomain);

    private static readonly OptionalField<GovernmentWebsite, string> SiteIdCode =
        new("siteIdCode", "网站标识码，10 位数字", Scalars.Text, site => site.SiteIdCode);

    private static readonly OptionalField<GovernmentWebsite, string> Operator =
        new("operator", "承办单位", Scalars.Text, site => site.Operator);

    private static readonly OptionalField<GovernmentWebsite, string> Contact =
        new("contact", "联系方式", Scalars.Text, site => site.Contact);

    private static readonly OptionalField<GovernmentWebsite, string> IcpNumber =
        new("icpNumber", "ICP备案号", Scalars.Text, site => site.IcpNumber);

    private static readonly OptionalField<GovernmentWebsite, string> PoliceNumber =
        new("policeNumber", "公安备案号", Scalars.Text, site => site.PoliceNumber);

    private static readonly OptionalField<GovernmentWebsite, string> AuthorityMarkId =
        new("authorityMarkId", "党政机关标识的编号", Scalars.Text, site => site.AuthorityMarkId);

    private static readonly DefaultedField<GovernmentWebsite, bool> ErrorReporting =
        new("errorReporting", "是否显示“政府网站找错”", Scalars.Boolean, site => site.ErrorReporting, usual: false);

    private static readonly DefaultedField<GovernmentWebsite, bool> Ipv6 =
        new("ipv6", "是否支持 IPv6", Scalars.Boolean, site => site.Ipv6, usual: false);

    /// <summary>The website, a key a line.</summary>
    public static MappingShape<GovernmentWebsite> Shape { get; } = new(
        "政府网站",
        YamlStyle.Block,
        [SiteName, SiteDomain, SiteIdCode, Operator, Contact, IcpNumber, PoliceNumber, AuthorityMarkId, ErrorReporting, Ipv6],
        mapping => new GovernmentWebsite
        {
            SiteName = SiteName.Read(mapping),
            SiteDomain = SiteDomain.Read(mapping),
            SiteIdCode = SiteIdCode.Read(mapping),
            Operator = Operator.Read(mapping),
            Contact = Contact.Read(mapping),
            IcpNumber = IcpNumber.Read(mapping),
            PoliceNumber = PoliceNumber.Read(mapping),
            AuthorityMarkId = AuthorityMarkId.Read(mapping),
            ErrorReporting = ErrorReporting.Read(mapping),
            Ipv6 = Ipv6.Read(mapping),
        });
}

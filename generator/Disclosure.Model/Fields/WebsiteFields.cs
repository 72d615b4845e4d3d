using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Fields;

/// <summary>Meta tags and footer slots of the government website.</summary>
public static class WebsiteFields
{
    internal static readonly OptionalField<GovernmentWebsite, string> SiteName =
        new("siteName", "网站名称", Scalars.Text, site => site.SiteName);

    internal static readonly OptionalField<GovernmentWebsite, string> SiteDomain =
        new("siteDomain", "网站域名", Scalars.Text, site => site.SiteDomain);

    internal static readonly OptionalField<GovernmentWebsite, string> SiteIdCode =
        new("siteIdCode", "网站标识码，10 位数字", Scalars.Text, site => site.SiteIdCode);

    internal static readonly OptionalField<GovernmentWebsite, string> Operator =
        new("operator", "承办单位", Scalars.Text, site => site.Operator);

    internal static readonly OptionalField<GovernmentWebsite, string> Contact =
        new("contact", "联系方式", Scalars.Text, site => site.Contact);

    internal static readonly OptionalField<GovernmentWebsite, CorrectionAddress> CorrectionAddress =
        new("correctionAddress", "报告差错和询问的邮箱或网页表单", Scalars.CorrectionAddress, site => site.CorrectionAddress);

    internal static readonly OptionalField<GovernmentWebsite, string> IcpNumber =
        new("icpNumber", "ICP备案号", Scalars.Text, site => site.IcpNumber);

    internal static readonly OptionalField<GovernmentWebsite, string> PoliceNumber =
        new("policeNumber", "公安备案号", Scalars.Text, site => site.PoliceNumber);

    internal static readonly OptionalField<GovernmentWebsite, string> AuthorityMarkId =
        new("authorityMarkId", "党政机关标识的编号", Scalars.Text, site => site.AuthorityMarkId);

    internal static readonly DefaultedField<GovernmentWebsite, bool> ErrorReporting =
        new("errorReporting", "是否显示“政府网站找错”", Scalars.Boolean, site => site.ErrorReporting, usual: false);

    internal static readonly DefaultedField<GovernmentWebsite, bool> Ipv6 =
        new("ipv6", "是否支持 IPv6", Scalars.Boolean, site => site.Ipv6, usual: false);

    /// <summary>The website, a key a line.</summary>
    public static RowShape<GovernmentWebsite> Row { get; } = new(
        "政府网站", ValueLayout.Block,
        [
            SiteName, SiteDomain, SiteIdCode, Operator, Contact, CorrectionAddress, IcpNumber, PoliceNumber, AuthorityMarkId,
            ErrorReporting, Ipv6,
        ]);
}

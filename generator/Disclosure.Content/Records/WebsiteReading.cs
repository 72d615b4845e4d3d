using Disclosure.Content.Reading;
using Disclosure.Model.Portals;
using F = Disclosure.Model.Fields.WebsiteFields;

namespace Disclosure.Content.Records;

/// <summary>Meta tags and footer slots of the government website.</summary>
internal static class WebsiteReading
{
    /// <summary>The website, a key a line.</summary>
    public static RowReading<GovernmentWebsite> Row { get; } = new(
        F.Row,
        mapping => new GovernmentWebsite
        {
            SiteName = mapping.Read(F.SiteName),
            SiteDomain = mapping.Read(F.SiteDomain),
            SiteIdCode = mapping.Read(F.SiteIdCode),
            Operator = mapping.Read(F.Operator),
            Contact = mapping.Read(F.Contact),
            CorrectionAddress = mapping.Read(F.CorrectionAddress),
            IcpNumber = mapping.Read(F.IcpNumber),
            PoliceNumber = mapping.Read(F.PoliceNumber),
            AuthorityMarkId = mapping.Read(F.AuthorityMarkId),
            ErrorReporting = mapping.Read(F.ErrorReporting),
            Ipv6 = mapping.Read(F.Ipv6),
        });
}

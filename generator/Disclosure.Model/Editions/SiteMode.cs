namespace Disclosure.Model.Editions;

/// <summary>Whom a site is made for.</summary>
public enum SiteMode
{
    /// <summary>预览: of the working folder, for staff. Every page is marked, and none is for search engines.</summary>
    Preview,

    /// <summary>The public site: of an edition. It holds only what was released, so that no page is marked.</summary>
    Public,
}

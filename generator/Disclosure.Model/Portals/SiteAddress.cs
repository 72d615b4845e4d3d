using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Model.Portals;

/// <summary>
/// The address on the web under which a site or a service lies, such as <c>https://www.example.gov.cn/jxgk/</c>: the one place where
/// addresses of settings are read. Its path always ends with a slash, so that what lies below is found below and not beside it.
/// </summary>
public sealed record SiteAddress
{
    private SiteAddress(Uri root) => Root = root;

    /// <summary>The whole address, with a slash at its end.</summary>
    public Uri Root { get; }

    /// <summary>Its path, with a slash at both ends; <c>/</c> for a site at the root of its host.</summary>
    public string Path => Root.AbsolutePath;

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin => Root.GetLeftPart(UriPartial.Authority);

    /// <summary>The whole address of what lies at a path below, which does not start with a slash.</summary>
    public string Of(string path) => new Uri(Root, "./" + path).AbsoluteUri;

    /// <inheritdoc/>
    public override string ToString() => Root.AbsoluteUri;

    /// <summary>Reads an address, with or without the slash at its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address.</param>
    /// <param name="objection">Where it is none: why, in Chinese, without a full stop.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out SiteAddress? address, [NotNullWhen(false)] out string? objection)
    {
        address = null;
        var written = text?.Trim() ?? "";
        objection = ObjectionTo(written, out var url);
        if (objection is not null)
            return false;
        // An empty part of a path would make a link from the site's root one to another host: `//name/`.
        var parts = url!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var path = parts.Length == 0 ? "/" : $"/{string.Join('/', parts)}/";
        address = new SiteAddress(new Uri(url.GetLeftPart(UriPartial.Authority) + path));
        return true;
    }

    /// <summary>The address in <paramref name="text"/>; nothing where there is none.</summary>
    public static SiteAddress? TryParse(string? text) => TryParse(text, out var address, out _) ? address : null;

    private static string? ObjectionTo(string text, out Uri? url)
    {
        url = null;
        if (text.Any(letter => letter == '\\' || char.IsWhiteSpace(letter) || char.IsControl(letter)))
            return "网址里不能有空格和反斜线";
        if (!Uri.TryCreate(text, UriKind.Absolute, out url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            return "网址须以 http:// 或 https:// 开头，后面是主机名";
        if (url.UserInfo.Length > 0 || url.Authority.Length == 0 || text.Split('/')[2].Contains('@', StringComparison.Ordinal))
            return "网址里不能有用户名和口令（@ 前面的部分）";
        if (text.Contains('?', StringComparison.Ordinal))
            return "网址里不能有查询参数（? 后面的部分）";
        return text.Contains('#', StringComparison.Ordinal) ? "网址里不能有页内位置（# 后面的部分）" : null;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>The address of a site or a service.</summary>
public sealed class AddressShape() : ScalarShape<SiteAddress>(
    Mistake.BadAddress, "以 http:// 或 https:// 开头、不带用户名、? 和 # 的网址", "https://pj.example.gov.cn/")
{
    /// <inheritdoc/>
    public override void Write(SiteAddress value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out SiteAddress value) =>
        SiteAddress.TryParse(text.ToString(), out value, out _);

    /// <inheritdoc/>
    public override string Format(SiteAddress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "string", ["pattern"] = "^https?://[^?#@]+$" };
}

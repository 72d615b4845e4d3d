using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>Where readers report a fault or ask.</summary>
public sealed class CorrectionAddressShape() : ScalarShape<CorrectionAddress>(
    Mistake.BadAddress, "mailto: 后面写办公邮箱，或者以 https:// 开头、不带用户名和 # 的网页表单地址", "mailto:jx@example.gov.cn")
{
    /// <inheritdoc/>
    public override void Write(CorrectionAddress value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out CorrectionAddress value) =>
        CorrectionAddress.TryParse(text.ToString(), out value);

    /// <inheritdoc/>
    public override string Format(CorrectionAddress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) =>
        new() { ["type"] = "string", ["pattern"] = "^(mailto:[^?#&% @]+@[^?#&% @]+|https://[^#@ ]+)$" };
}

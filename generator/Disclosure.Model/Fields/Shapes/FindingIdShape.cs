using System.Text.Json.Nodes;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>The id of a finding, in quotes as codes are: one of ten decimal digits is no number.</summary>
public sealed class FindingIdShape() : ScalarShape<FindingId>(Mistake.BadCode, "问题编号(10 位十六进制数字)", "3fa09c1be2")
{
    /// <inheritdoc/>
    public override void Write(FindingId value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Code(value.Value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out FindingId value)
    {
        var read = FindingId.TryParse(text.ToString());
        value = read ?? default;
        return read is not null;
    }

    /// <inheritdoc/>
    public override string Format(FindingId value) => value.Value;

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{10}$" };
}

using System.Text.Json.Nodes;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// A department or unit that is named: in content by its code, in JSON for others by its name, with the code under the same key and
/// <see cref="CodeSuffix"/>.
/// </summary>
public sealed class UnitShape() : ScalarShape<UnitCode>(Mistake.BadCode, CodeShape<UnitCode>.Wanted, "101")
{
    /// <summary>What follows the key of the name in the key of the code: <c>departmentCode</c>.</summary>
    public const string CodeSuffix = "Code";

    /// <inheritdoc/>
    public override void Write(UnitCode value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Unit(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out UnitCode value) => Scalars.UnitCode.TryParse(text, out value);

    /// <inheritdoc/>
    public override string? FaultIn(string text) => RecordCode.Fault(text);

    /// <inheritdoc/>
    public override string Format(UnitCode value) => value.Value;

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) =>
        spelling == Spelling.Content ? Scalars.UnitCode.ToSchema(spelling) : new JsonObject { ["type"] = "string" };

    /// <summary>What a JSON Schema says of the code beside the name.</summary>
    internal static JsonObject CodeSchema(string title)
    {
        var schema = Scalars.UnitCode.ToSchema(Spelling.Data);
        schema.Insert(0, "title", title);
        return schema;
    }
}

using System.Text.Json.Nodes;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A code. Content has it in quotes, so that no reader takes <c>0101</c> for a number.</summary>
/// <param name="parse">Reads a code; nothing where it is none.</param>
public sealed class CodeShape<T>(Func<string, T?> parse) : ScalarShape<T>(Mistake.BadCode, Wanted, "101-001")
    where T : struct
{
    /// <summary>What should stand there.</summary>
    internal const string Wanted = "编码(英文字母、数字、“-”“_”“.”)";

    /// <inheritdoc/>
    public override void Write(T value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Code(Format(value));
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        var code = parse(TextShape.Recent.Of(text));
        value = code.GetValueOrDefault();
        return code is not null;
    }

    /// <inheritdoc/>
    public override string? FaultIn(string text) => RecordCode.Fault(text);

    /// <inheritdoc/>
    public override string Format(T value) => value.ToString() ?? "";

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new()
    {
        ["type"] = "string",
        ["pattern"] = RecordCode.Pattern,
    };
}

using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>How many: a whole number, not negative, at most <c>most</c>.</summary>
public sealed class CountShape(int most = int.MaxValue) : ScalarShape<int>(
    Mistake.BadNumber, most == int.MaxValue ? "整数" : $"不超过 {most} 的整数", "7")
{
    /// <inheritdoc/>
    public override void Write(int value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most;

    /// <inheritdoc/>
    public override string Format(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = most };
}

using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A number that means something: points, a weight.</summary>
/// <param name="expected">What should stand there, in Chinese.</param>
/// <param name="make">The value of a number.</param>
/// <param name="number">The number of a value.</param>
public sealed class DecimalShape<T>(string expected, Func<decimal, T> make, Func<T, decimal> number)
    : ScalarShape<T>(Mistake.BadNumber, expected, "9.5")
    where T : struct
{
    /// <inheritdoc/>
    public override void Write(T value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number(number(value));
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        var isNumber = DecimalText.TryParse(text, out var parsed);
        value = make(parsed);
        return isNumber;
    }

    /// <inheritdoc/>
    public override string Format(T value) => DecimalText.Of(number(value));

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "number" };
}

using System.Text.Json.Nodes;

namespace Disclosure.Content.Shapes;

/// <summary>A number that means something: points, a weight.</summary>
/// <param name="expected">What should stand there, in Chinese.</param>
/// <param name="make">The value of a number.</param>
/// <param name="number">The number of a value.</param>
internal sealed class DecimalShape<T>(string expected, Func<decimal, T> make, Func<T, decimal> number) : ScalarShape<T>(
    ContentFindings.BadNumber, expected, () => new JsonObject { ["type"] = "number" })
    where T : struct
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        var isNumber = DecimalText.TryParse(text, out var parsed);
        value = make(parsed);
        return isNumber;
    }

    /// <inheritdoc/>
    protected override string Format(T value) => DecimalText.Of(number(value));
}

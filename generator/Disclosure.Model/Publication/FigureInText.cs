using Disclosure.Model.Amounts;

namespace Disclosure.Model.Publication;

/// <summary>A number that stands in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many decimals it is written with.</param>
/// <param name="Unit">The unit of money behind it; nothing where none stands there.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Length">How many characters it takes.</param>
public readonly record struct FigureInText(decimal Value, int Decimals, MoneyUnit? Unit, int At, int Length);

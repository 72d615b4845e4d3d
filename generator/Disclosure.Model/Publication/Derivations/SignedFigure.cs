using Disclosure.Model.Amounts;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>A public figure in a piece of arithmetic.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Amount">How much it is.</param>
/// <param name="IsAdded">Whether it is added, and not subtracted.</param>
public sealed record SignedFigure(FigureKey Key, Money Amount, bool IsAdded);

using Disclosure.Model.Amounts;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>An amount of money that a record says.</summary>
/// <param name="Key">Which.</param>
/// <param name="Amount">How much.</param>
/// <param name="IsPublic">Whether the public form of the record says it too, or lets it be told.</param>
public sealed record RecordFigure(FigureKey Key, Money Amount, bool IsPublic);

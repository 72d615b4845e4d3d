using Disclosure.Model.Amounts;

namespace Disclosure.Model.Publication;

/// <summary>A field that is taken out of a record, because it would give another one away.</summary>
/// <param name="Path">The field.</param>
/// <param name="Figures">The amounts of the other record: of a text only the sentences that hold one are taken.</param>
internal sealed record HiddenField(FieldPath Path, IReadOnlyCollection<Money> Figures);

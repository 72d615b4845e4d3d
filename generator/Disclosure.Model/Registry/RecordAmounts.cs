using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>Takes every amount of money in a record, field by field as declared.</summary>
internal sealed class RecordAmounts : FieldWalk
{
    private readonly List<(string Path, Money Amount)> _amounts = [];

    private RecordAmounts()
    {
    }

    /// <summary>The amounts of a record with the paths they stand at.</summary>
    public static IReadOnlyList<(string Path, Money Amount)> Of(IDisclosureRecord record)
    {
        var amounts = new RecordAmounts();
        RecordKinds.Of(record).Write(amounts, field => amounts.Takes(field) ? record : null);
        return amounts._amounts;
    }

    /// <inheritdoc/>
    public override bool Takes(IField field) => field.Shape is MoneyShape or { Fields: not null } or { Items: not null };

    /// <inheritdoc/>
    public override void Money(Money amount) => _amounts.Add((Path, amount));
}

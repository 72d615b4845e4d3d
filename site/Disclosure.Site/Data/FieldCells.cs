using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Site.Data;

/// <summary>Takes the value of one scalar field after the other, as cells of a table.</summary>
internal sealed class FieldCells : IValueWriter
{
    private static readonly ThreadLocal<FieldCells> Writers = new(() => new FieldCells());

    private DataCell _cell;

    /// <inheritdoc/>
    public UsualValues Wants => UsualValues.ForPrograms;

    /// <summary>The cell of a field; empty where the row says nothing.</summary>
    public static DataCell Of<TRow>(IField<TRow> field, TRow row)
    {
        var writer = Writers.Value!;
        writer._cell = DataCell.Empty;
        field.Write(row, writer);
        return writer._cell;
    }

    /// <inheritdoc/>
    public void Field(IField field)
    {
    }

    /// <inheritdoc/>
    public void Text(string text) => _cell = text;

    /// <inheritdoc/>
    public void Code(string code) => _cell = code;

    /// <inheritdoc/>
    public void Word(string word, string data) => _cell = DataCell.Spelt(word, data);

    /// <inheritdoc/>
    public void Number(decimal number) => _cell = (decimal?)PlainNumber.Of(number);

    /// <inheritdoc/>
    public void Money(Money amount) => _cell = (Money?)amount;

    /// <inheritdoc/>
    public void Share(Percentage share) => _cell = DataCell.Spelt(PlainNumber.Of(share.Ratio), Scalars.Percentage.Format(share));

    /// <inheritdoc/>
    public void Boolean(bool value) => _cell = (bool?)value;

    /// <inheritdoc/>
    public void Unit(UnitCode code) => _cell = code.Value;

    /// <inheritdoc/>
    public void Value(IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _cell = value.Raw;
    }

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout) => throw new NotSupportedException("A cell holds no rows.");

    /// <inheritdoc/>
    public void EndRow() => throw new NotSupportedException("A cell holds no rows.");

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout) => throw new NotSupportedException("A cell holds no lists.");

    /// <inheritdoc/>
    public void EndList() => throw new NotSupportedException("A cell holds no lists.");
}

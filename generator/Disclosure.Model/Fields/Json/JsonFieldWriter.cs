using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Fields.Json;

/// <summary>
/// Writes fields as JSON for others, in the spelling that the import report and the site's twins share: amounts are numbers in 元, shares
/// ratios, dates ISO 8601, departments and units name and code. How a record is handled by staff is left out.
/// </summary>
/// <param name="json">Where to write; an object has been begun.</param>
/// <param name="nameOf">The name of a department or unit.</param>
public sealed class JsonFieldWriter(Utf8JsonWriter json, Func<UnitCode, string> nameOf) : IValueWriter
{
    private string _key = "";
    private bool _isInList;

    /// <inheritdoc/>
    public bool LeavesOutMissing { get; init; }

    /// <inheritdoc/>
    public UsualValues Wants => UsualValues.ForPrograms;

    /// <summary>Writes the fields of <paramref name="record"/> into the object begun last.</summary>
    public void WriteFields<TRecord>(IEnumerable<IField<TRecord>> fields, TRecord record)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var field in fields)
        {
            if (!field.IsHandling)
                field.Write(record, this);
        }
    }

    /// <inheritdoc/>
    public void Field(IField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        (_key, _isInList) = (field.DataKey, false);
        json.WritePropertyName(field.DataKey);
    }

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout) => json.WriteStartObject();

    /// <inheritdoc/>
    public void EndRow() => json.WriteEndObject();

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout)
    {
        _isInList = true;
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void EndList()
    {
        _isInList = false;
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Text(string text) => json.WriteStringValue(text);

    /// <inheritdoc/>
    public void Code(string code) => json.WriteStringValue(code);

    /// <inheritdoc/>
    public void Word(string word, string data) => json.WriteStringValue(data);

    /// <inheritdoc/>
    public void Number(decimal number) => json.WriteNumberValue(PlainNumber.Of(number));

    /// <inheritdoc/>
    public void Money(Money amount) => json.WriteNumberValue(PlainNumber.Of(amount.Yuan));

    /// <inheritdoc/>
    public void Share(Percentage share) => json.WriteNumberValue(PlainNumber.Of(share.Ratio));

    /// <inheritdoc/>
    public void Boolean(bool value) => json.WriteBooleanValue(value);

    /// <inheritdoc/>
    public void Unit(UnitCode code)
    {
        // A list has no keys: its units stand by their codes alone.
        if (_isInList)
        {
            json.WriteStringValue(code.Value);
            return;
        }

        json.WriteStringValue(nameOf(code));
        json.WriteString(_key + UnitShape.CodeSuffix, code.Value);
    }

    /// <inheritdoc/>
    public void Value(IndicatorValue value) => WriteValue(json, value);

    /// <summary>Writes a target or actual value as data spells it everywhere.</summary>
    /// <param name="json">Where to write; a value is expected.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(Utf8JsonWriter json, IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(value);
        IndicatorValueData.Write(json, value);
    }
}

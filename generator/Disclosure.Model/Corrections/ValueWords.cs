using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Fields.Values;

namespace Disclosure.Model.Corrections;

/// <summary>What a field says, in words for a sentence or a cell.</summary>
/// <param name="nameOf">The name of a department or unit; nothing where it is not known.</param>
public sealed class ValueWords(Func<UnitCode, string?> nameOf)
{
    /// <summary>Whether amounts are said in 万元; else in 元.</summary>
    public bool InTenThousand { get; init; }

    /// <summary>The words; nothing where the field says nothing.</summary>
    public string? Of(IField field, FieldValue? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Of(field.Shape, value);
    }

    /// <summary>
    /// The words for a cell below the field's heading, which says the unit of an amount; nothing where the field says nothing.
    /// </summary>
    public string? CellOf(IField field, FieldValue? value)
    {
        ArgumentNullException.ThrowIfNull(field);
        const string Unit = "元";
        var words = Of(field, value);
        return field is { Shape: MoneyShape, Heading: var heading } && heading.EndsWith("（元）", StringComparison.Ordinal)
            ? words?[..^Unit.Length]
            : words;
    }

    private string? Of(IShape shape, FieldValue? value) => value switch
    {
        RowValue row => NothingFor(string.Join("，", row.Entries.Select(OfEntry).OfType<string>())),
        ListValue list => NothingFor(string.Join("；", list.Items.Select(item => Of(shape.Items ?? shape, item)).OfType<string>())),
        ScalarValue scalar => NothingFor(OfScalar(shape, scalar.Text)),
        _ => null,
    };

    private string? OfEntry((IField Field, FieldValue Value) entry) =>
        Of(entry.Field, entry.Value) is { } words ? $"{FieldWords.NameOf(entry.Field)} {words}" : null;

    private string OfScalar(IShape shape, string text) => shape switch
    {
        MoneyShape money when money.TryParse(text, out var amount) => AmountWords.Of(amount, InTenThousand),
        DateShape date when date.TryParse(text, out var day) => day.InChinese(),
        PercentageShape share when share.TryParse(text, out var rate) => rate.ToString(),
        BooleanShape => text == "true" ? "是" : "否",
        UnitShape when UnitCode.TryParse(text) is { } unit && nameOf(unit) is { } name && name != text => $"{name}（{text}）",
        _ => text.Trim(),
    };

    private static string? NothingFor(string words) => words.Length == 0 ? null : words;
}

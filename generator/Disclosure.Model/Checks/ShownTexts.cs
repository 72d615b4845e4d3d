using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks;

/// <summary>
/// Takes every text that people wrote in a record of a form, field by field as declared, so that a field added later is looked through too. How
/// staff handle the record, and the id of its scheme, are not among them.
/// </summary>
internal sealed class ShownTexts : IValueWriter
{
    private static readonly string[] PersonWords = ["人", "电话", "联系"];

    private readonly List<RecordText> _texts = [];
    private readonly Dictionary<IField, string> _above = [];
    private readonly Stack<IField> _open = new();
    private IField? _field;
    private string _list = "";
    private int _row = -1;
    private string _label = "";

    private ShownTexts()
    {
    }

    /// <inheritdoc/>
    public UsualValues Wants => UsualValues.None;

    /// <summary>The texts of a record.</summary>
    public static List<RecordText> Of(IDisclosureRecord record)
    {
        var texts = new ShownTexts();
        RecordKinds.Of(record).Write(texts, field => texts.Takes(field) ? record : null);
        return texts._texts;
    }

    /// <inheritdoc/>
    public bool Takes(IField field) =>
        !field.IsHandling
        && (field.Owner != FieldOwner.Staff || field.FileEnding is not null)
        && field.Shape is TextShape or IndicatorValueShape or { Fields: not null } or { Items: not null };

    /// <inheritdoc/>
    public void Field(IField field) => _field = field;

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout)
    {
        if (_list.Length > 0)
            _row++;
        _open.Push(_field!);
    }

    /// <inheritdoc/>
    public void EndRow() => _field = _open.Pop();

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout) => (_list, _row) = (_field!.Key, -1);

    /// <inheritdoc/>
    public void EndList()
    {
        _list = "";
        _above.Clear();
    }

    /// <inheritdoc/>
    public void Text(string text)
    {
        var field = _field!;
        if (ReferenceEquals(field, FormItemFields.Label))
            _label = text;
        else if (_list.Length == 0)
            _texts.Add(new RecordText(_open.Count > 0 ? $"{_open.Peek().Key}.{field.Key}" : field.Key, text));
        else if (!field.SpansRows || IsNewCell(field, text))
            _texts.Add(new RecordText(_list, _row, field.Key, ReferenceEquals(field, FormItemFields.Text) ? WithPersonsLabel(text) : text));
    }

    /// <inheritdoc/>
    public void Value(IndicatorValue value) => Text(value.Raw);

    /// <inheritdoc/>
    public void Code(string code)
    {
    }

    /// <inheritdoc/>
    public void Word(string word, string data)
    {
    }

    /// <inheritdoc/>
    public void Number(decimal number)
    {
    }

    /// <inheritdoc/>
    public void Share(Percentage share)
    {
    }

    /// <inheritdoc/>
    public void Money(Money amount)
    {
    }

    /// <inheritdoc/>
    public void Boolean(bool value)
    {
    }

    /// <inheritdoc/>
    public void Unit(UnitCode code)
    {
    }

    // A merged cell is one text, however many rows it spans.
    private bool IsNewCell(IField field, string text)
    {
        var isNew = _above.GetValueOrDefault(field) != text;
        _above[field] = text;
        return isNew;
    }

    /// <summary>A name or number alone does not say that it is a person's: its label does.</summary>
    private string WithPersonsLabel(string text) =>
        Array.Exists(PersonWords, word => _label.Contains(word, StringComparison.Ordinal))
            ? $"{_label.TrimEnd('：', ':')}：{text}"
            : text;
}

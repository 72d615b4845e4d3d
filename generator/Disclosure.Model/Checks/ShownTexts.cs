using Disclosure.Model.Fields;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks;

/// <summary>
/// Takes every text that people wrote in a record of a form, field by field as declared. How staff handle the record, and the id of its
/// scheme, are not among them.
/// </summary>
internal sealed class ShownTexts : FieldWalk
{
    // Of what stands in a file of its own, the report is written by people.
    private const string Report = ".md";

    private static readonly string[] PersonWords = ["人", "电话", "联系"];

    private readonly List<RecordText> _texts = [];
    private readonly Dictionary<IField, string> _above = [];
    private string _label = "";

    private readonly bool _isForForm;
    private int _item;

    private ShownTexts(bool isForForm) => _isForForm = isForForm;

    /// <summary>The texts of a record.</summary>
    public static List<RecordText> Of(IDisclosureRecord record) => Of(record, new ShownTexts(isForForm: true));

    /// <summary>The texts of a record of any kind, those with them that finance staff wrote: whatever may get onto a page.</summary>
    public static List<RecordText> OfEveryOwner(IDisclosureRecord record) => Of(record, new ShownTexts(isForForm: false));

    private static List<RecordText> Of(IDisclosureRecord record, ShownTexts texts)
    {
        RecordKinds.Of(record).Write(texts, field => texts.Takes(field) ? record : null);
        return texts._texts;
    }

    /// <inheritdoc/>
    public override bool Takes(IField field) =>
        !field.IsHandling
        && (field.FileEnding is { } ending ? _isForForm || ending == Report : !_isForForm || field.Owner != FieldOwner.Staff)
        && field.Shape is TextShape or IndicatorValueShape or { Fields: not null } or { Items: not null };

    /// <inheritdoc/>
    public override void EndList()
    {
        base.EndList();
        _above.Clear();
        _item = 0;
    }

    /// <inheritdoc/>
    public override void Text(string text)
    {
        if (ReferenceEquals(Current, FormItemFields.Label))
            _label = text;
        else if (List == Current.Key)
            _texts.Add(new RecordText($"{List}[{_item++}]", text));
        else if (List.Length == 0)
            _texts.Add(new RecordText(Leaf, text));
        else if (ReferenceEquals(Current, FormItemFields.Text))
            _texts.Add(new RecordText(List, Row, Current.Key, WithPersonsLabel(text)) { Item = new FormItem(_label, text) });
        else if (!Current.SpansRows || IsNewCell(Current, text))
            _texts.Add(new RecordText(List, Row, Current.Key, text));
    }

    /// <inheritdoc/>
    public override void Value(IndicatorValue value) => Text(value.Raw);

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

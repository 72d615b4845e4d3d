using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Versions;

/// <summary>A record of any kind as a page shows it: short fields as a list, rows as tables, long texts as they were written.</summary>
/// <param name="Facts">The fields that are one short value.</param>
/// <param name="Parts">The others, in the order of the record.</param>
public sealed record VersionContent(ImmutableArray<FactItem> Facts, ImmutableArray<VersionPart> Parts)
{
    private const int LongText = 60;
    private const string TextEnding = ".md";
    private const string SchemeId = "方案标识";
    private static readonly ImmutableArray<string> SchemeKeys = ["scheme", "defaultProjectScheme", "defaultUnitScheme"];

    /// <summary>The content of a record, without how staff handle it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="nameOf">The name of a department or unit; nothing where it is not known.</param>
    /// <param name="schemeOf">What a scoring scheme is called, by its id; nothing where there is none of the id.</param>
    public static VersionContent Of(IDisclosureRecord record, Func<UnitCode, string?> nameOf, Func<string, string?> schemeOf)
    {
        var words = new ValueWords(nameOf);
        var facts = ImmutableArray.CreateBuilder<FactItem>();
        var parts = ImmutableArray.CreateBuilder<VersionPart>();
        foreach (var (field, value) in RecordValues.ContentOf(record).Entries.Where(entry => IsForReaders(entry.Field)))
        {
            if (SchemeKeys.Contains(field.Key))
                facts.AddRange(SchemeOf(field, value, schemeOf));
            else if (TableOf(words, field, value) is { } table)
                parts.Add(new VersionPart(FieldWords.NameOf(field)) { Table = table });
            else if (value is RowValue row)
                parts.Add(new VersionPart(FieldWords.NameOf(field)) { Facts = FactsOf(words, row) });
            else if (words.Of(field, value) is not { } text)
                continue;
            else if (text.Length > LongText)
                parts.Add(new VersionPart(FieldWords.NameOf(field)) { Text = text });
            else
                facts.Add(new FactItem(FieldWords.NameOf(field), text));
        }

        return new VersionContent(facts.ToImmutable(), parts.ToImmutable());
    }

    // Readers know a scheme by its name: the id is for programs.
    private static IEnumerable<FactItem> SchemeOf(IField field, FieldValue value, Func<string, string?> schemeOf) =>
        value is ScalarValue { Text: var id } && schemeOf(id) is { } name
            ? [new FactItem(FieldWords.NameOf(field).Replace("标识", "", StringComparison.Ordinal), name)]
            : [];

    // The kind's name for programs, and lists that are files of their own, tell readers nothing.
    private static bool IsForReaders(IField field) => field.Shape is not FormNameShape && field.FileEnding is null or TextEnding;

    private static ImmutableArray<FactItem> FactsOf(ValueWords words, RowValue row) =>
    [
        .. from entry in row.Entries
           let text = words.Of(entry.Field, entry.Value)
           where text is not null
           select new FactItem(FieldWords.NameOf(entry.Field), text),
    ];

    private static FactTable? TableOf(ValueWords words, IField field, FieldValue value)
    {
        if (field.Shape.Items?.Fields is not { } all || value is not ListValue list)
            return null;
        var rows = list.Items.OfType<RowValue>().ToList();
        var shown = all
            .Where(column => column.Heading != SchemeId && rows.Any(row => words.Of(column, row.Find(column.Key)) is not null))
            .ToList();
        return rows.Count == 0 || shown.Count == 0
            ? null
            : new FactTable(
                FieldWords.NameOf(field),
                [.. shown.Select(column => new FactColumn(FieldWords.HeadingOf(column, field), IsNumber(column)))],
                [.. rows.Select(row => RowOf(words, shown, row))])
            {
                HidesCaption = true,
            };
    }

    private static ImmutableArray<FactCell> RowOf(ValueWords words, List<IField> columns, RowValue row) =>
        [.. columns.Select(column => (FactCell)words.CellOf(column, row.Find(column.Key)))];

    private static bool IsNumber(IField field) =>
        field.Shape is MoneyShape or PercentageShape or CountShape || ReferenceEquals(field.Shape, Scalars.Points)
        || ReferenceEquals(field.Shape, Scalars.Weight);
}

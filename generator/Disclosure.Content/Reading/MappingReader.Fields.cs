using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Content.Reading;

/// <summary>Reads declared fields: a scalar by its shape alone, a row or list of rows with the constructor of the row.</summary>
internal sealed partial class MappingReader
{
    /// <summary>The value; where there is none, the record fails.</summary>
    public T Read<TRecord, T>(EssentialField<TRecord, T> field)
    {
        if (!TryReadRequired(field, null, out var value))
            Fail();
        return value!;
    }

    /// <summary>The value, or what stands in for it.</summary>
    public T Read<TRecord, T>(RequiredField<TRecord, T> field) => TryReadRequired(field, null, out var value) ? value : field.Fallback;

    /// <summary>The row, or what stands in for it.</summary>
    public T Read<TRecord, T>(RequiredField<TRecord, T> field, RowReading<T> row) =>
        TryReadRequired(field, row, out var value) ? value : field.Fallback;

    /// <summary>The list of rows, or what stands in for it.</summary>
    public ImmutableArray<T> Read<TRecord, T>(RequiredField<TRecord, ImmutableArray<T>> field, RowReading<T> row) =>
        TryFindRequired(field, out var node) && ListReader.TryRead(node, field.Key, Problems, row, out var value) ? value : field.Fallback;

    /// <summary>The list of scalars, or what stands in for it.</summary>
    public ImmutableArray<T> Read<TRecord, T>(RequiredField<TRecord, ImmutableArray<T>> field) =>
        TryFindRequired(field, out var node)
        && ListReader.TryRead(node, field.Key, Problems, ((ListShape<T>)field.Shape).Item, out var value)
            ? value
            : field.Fallback;

    /// <summary>The value, or nothing.</summary>
    public T? Read<TRecord, T>(OptionalField<TRecord, T> field)
        where T : class => TryRead(field, null, out var value) ? value : null;

    /// <summary>The text, or nothing.</summary>
    public string? Read<TRecord>(EntryField<TRecord> field)
        where TRecord : class => TryRead(field, null, out var value) ? value : null;

    /// <summary>The row, or nothing.</summary>
    public T? Read<TRecord, T>(OptionalField<TRecord, T> field, RowReading<T> row)
        where T : class => TryRead(field, row, out var value) ? value : null;

    /// <summary>The value, or nothing.</summary>
    public T? Read<TRecord, T>(OptionalValueField<TRecord, T> field)
        where T : struct => TryRead(field, null, out var value) ? value : null;

    /// <summary>
    /// The value written, or nothing where none is. Without it the row is of something else, so where one is written that can't be read,
    /// there is no row: it would be told as what it is not.
    /// </summary>
    public T? ReadOrFail<TRecord, T>(OptionalValueField<TRecord, T> field)
        where T : struct
    {
        var told = Problems.Findings.Count;
        var value = Read(field);
        if (value is null && Problems.Findings.Count > told)
            Fail();
        return value;
    }

    /// <summary>The value written, or the usual one.</summary>
    public T Read<TRecord, T>(DefaultedField<TRecord, T> field) => TryRead(field, null, out var value) ? value : field.Usual;

    /// <summary>The row written, or the usual one.</summary>
    public T Read<TRecord, T>(DefaultedField<TRecord, T> field, RowReading<T> row) =>
        TryRead(field, row, out var value) ? value : field.Usual;

    /// <summary>The list of rows written, or the usual one.</summary>
    public ImmutableArray<T> Read<TRecord, T>(DefaultedField<TRecord, ImmutableArray<T>> field, RowReading<T> row) =>
        TryFind(field.Key, out var node) && ListReader.TryRead(node, field.Key, Problems, row, out var value) ? value : field.Usual;

    /// <summary>The list of scalars written, or the usual one.</summary>
    public ImmutableArray<T> Read<TRecord, T>(DefaultedField<TRecord, ImmutableArray<T>> field) =>
        TryFind(field.Key, out var node)
        && ListReader.TryRead(node, field.Key, Problems, ((ListShape<T>)field.Shape).Item, out var value)
            ? value
            : field.Usual;

    /// <summary>The list of scalars; empty where none is written.</summary>
    public ImmutableArray<T> Read<TRecord, T>(ListField<TRecord, T> field) =>
        TryFind(field.Key, out var node) && ListReader.TryRead(node, field.Key, Problems, field.Item, out var value) ? value : [];

    /// <summary>The list of rows; empty where none is written.</summary>
    public ImmutableArray<T> Read<TRecord, T>(ListField<TRecord, T> field, RowReading<T> row) =>
        TryFind(field.Key, out var node) && ListReader.TryRead(node, field.Key, Problems, row, out var value) ? value : [];

    private bool TryRead<TRecord, T>(Field<TRecord, T> field, RowReading<T>? row, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return TryFind(field.Key, out var node) && TryReadNode(node, field, row, out value);
    }

    private bool TryReadRequired<TRecord, T>(Field<TRecord, T> field, RowReading<T>? row, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return TryFindRequired(field, out var node) && TryReadNode(node, field, row, out value);
    }

    private bool TryReadNode<TRecord, T>(
        ContentNode node, Field<TRecord, T> field, RowReading<T>? row, [MaybeNullWhen(false)] out T value) =>
        row is null
            ? ScalarReader.TryRead(node, field.Key, Problems, field.Shape, out value)
            : row.TryRead(node, field.Key, Problems, out value);

    private bool TryFindRequired(IField field, out ContentNode node)
    {
        if (TryFind(field.Key, out node))
            return true;
        if (field.UnlessKey is { } unless && Has(unless))
            return false;
        Problems.Add(ContentFindings.MissingKey, Line, $"缺少“{field.Key}”({field.Title})。");
        return false;
    }
}

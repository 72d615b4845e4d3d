using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>Which fields could be hidden with a withheld record: of public sums, those that a form can do without.</summary>
internal sealed class HidingChoice
{
    private const int MostChoices = 14;
    private const int MostTogether = 4;

    private static readonly string[] Preferred =
    [
        "targetSetting", "mainTasks", "focusItems", "spending", "sources", "requested", "assessed", "before", "after", "budgets", "funds",
    ];

    private readonly ImmutableArray<Choice> _choices;

    private HidingChoice(ImmutableArray<Choice> choices) => _choices = choices;

    /// <summary>
    /// The fields that hold <paramref name="figures"/>, but for those of other projects than <paramref name="record"/>'s own.
    /// </summary>
    public static HidingChoice Of(
        RecordSet records, IEnumerable<FigureKey> figures, Func<FigureKey, bool> isKnown, RecordKey record) => new(
    [
        .. (from figure in figures
            where figure.Record is not null
            let key = figure.Record!.Value
            where key != record && isKnown(figure) && IsSpared(key, record)
            let other = records.Find(key)
            where other is not null and not ProcessRecord { Project: not null }
            let field = figure.Field with { Leaf = figure.Field.Key == "targetSetting" ? null : LeafOf(figure.Field) }
            select new Choice(key, field, new AlsoHidden(RecordKinds.Of(other).PlaceOf(other), field.ToString())))
            .Distinct()
            .OrderBy(choice => Array.IndexOf(Preferred, choice.Field.Key))
            .ThenBy(choice => choice.Hidden.Record, StringComparer.Ordinal)
            .ThenBy(choice => choice.Hidden.Field, StringComparer.Ordinal)
            .Take(MostChoices),
    ]);

    /// <summary>Whether one of them holds a figure.</summary>
    public bool Covers(FigureKey figure) => _choices.Any(choice => choice.Covers(figure));

    /// <summary>Every choice of up to a few fields, the smallest first.</summary>
    public IEnumerable<ImmutableArray<Choice>> SmallestFirst() =>
        Enumerable.Range(1, Math.Min(MostTogether, _choices.Length)).SelectMany(size => Of(size, 0));

    private IEnumerable<ImmutableArray<Choice>> Of(int size, int start)
    {
        if (size == 0)
            return [[]];
        return from first in Enumerable.Range(start, Math.Max(0, _choices.Length - start))
               from rest in Of(size - 1, first + 1)
               select rest.Insert(0, _choices[first]);
    }

    // Other projects are published whole; the same project's other table is no sum of anybody's.
    private static bool IsSpared(RecordKey other, RecordKey record) =>
        other.Kind is not (RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation) || other.Code == record.Code;

    // Of the four budgets and of funds a column is enough; a row of tasks goes whole.
    private static string? LeafOf(FieldPath field) => field.Key is "budgets" ? field.Leaf : null;

    /// <summary>A field that could be hidden.</summary>
    internal sealed record Choice(RecordKey Record, FieldPath Field, AlsoHidden Hidden)
    {
        public bool Covers(FigureKey figure) =>
            figure.Record == Record && figure.Field.Key == Field.Key && figure.Field.Row == Field.Row
            && (Field.Leaf is null || figure.Field.Leaf == Field.Leaf);
    }
}

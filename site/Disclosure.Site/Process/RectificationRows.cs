using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>Puts items of the 整改台账 in rows.</summary>
internal static class RectificationRows
{
    /// <summary>The rows, what is overdue first and the longest of it, then what waits for a recheck, is being mended, is closed.</summary>
    public static ImmutableArray<RectificationRow> Of(RecordSet records, IEnumerable<Rectification> items) =>
    [
        .. items.Select(item => Of(records, item))
            .OrderBy(row => Place(row.State)).ThenByDescending(row => row.DaysOverdue)
            .ThenBy(row => row.Item.Deadline ?? DateOnly.MaxValue),
    ];

    /// <summary>The row of an item.</summary>
    public static RectificationRow Of(RecordSet records, Rectification item)
    {
        var (found, path) = FoundIn(records, item);
        return new RectificationRow
        {
            Item = item,
            Day = records.AsOf,
            Subject = ProcessSubject.Of(records, item),
            Found = found,
            FoundPath = path,
        };
    }

    private static (string Words, string? Path) FoundIn(RecordSet records, Rectification item) => item switch
    {
        { Evaluation: { } kind } => (
            kind.Term() + (item.Finding is { } number ? $"第 {number} 个问题" : ""),
            EvaluationOf(records, item, kind) is { } evaluation ? SitePaths.Evaluation(evaluation) + "#findings" : null),
        { Survey: { } survey } => ($"{item.Origin.Term()} {survey}", SurveyPath(records, survey)),
        _ => (item.Origin.Term(), null),
    };

    private static Evaluation? EvaluationOf(RecordSet records, Rectification item, EvaluationKind kind) =>
        records.Find(new RecordKey(RecordKind.Evaluation, item.Year, item.Code, kind.ToString())) is Evaluation { Withheld: null } found
            ? found
            : null;

    private static string? SurveyPath(RecordSet records, SurveyId survey)
    {
        if (records.Satisfaction.FirstOrDefault(result => result.Survey == survey) is not { } known)
            return null;
        return known.Project is { } project
            ? $"{SitePaths.Project(project)}#y{known.Year}"
            : UnitYearPaths.Of(records, known.Unit, known.Year);
    }

    private static int Place(RectificationState? state) => state switch
    {
        RectificationState.Overdue => 0,
        RectificationState.Reported => 1,
        RectificationState.Open => 2,
        RectificationState.Closed => 3,
        _ => 4,
    };
}

using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// What an assessment, a review or an application of a unit as a whole adds up: the targets of its projects, its own target, and what the
/// same records of its projects say.
/// </summary>
internal static class WholeSums
{
    /// <summary>What those of a unit state of a year, or of the year of whose budget they tell.</summary>
    public static IEnumerable<PublishedSum> Of(DepartmentYear year, UnitCode unit) =>
        year.Records.Process.Of(unit).SelectMany(
            whole => FieldsOf(whole, year.Year).SelectMany(field => OfField(year, unit, whole, field)));

    private static IEnumerable<PublishedSum> OfField(DepartmentYear year, UnitCode unit, ProcessRecord whole, FieldPath field)
    {
        var stated = new FigureKey(whole.Key, field);
        yield return new PublishedSum(
            "整体的金额等于各项目之和", stated,
            [.. year.TargetsOf(unit).Select(target => new FigureKey(target.Key, RecordFigures.Total("budget")))]);
        if (year.UnitTargets.FirstOrDefault(target => target.Unit == unit) is { } own)
            yield return new PublishedSum(
                "整体的金额就是整体目标的金额", stated, [new FigureKey(own.Key, RecordFigures.Total("budget"))]);
        yield return new PublishedSum("整体的金额等于各项目的同一栏目之和", stated, OfProjects(year, unit, whole, field));
    }

    private static ImmutableArray<FigureKey> OfProjects(DepartmentYear year, UnitCode unit, ProcessRecord whole, FieldPath field) =>
    [
        .. from record in year.Records.Process.All
           where record.Project is not null && record.Key.Kind == whole.Key.Kind && FieldsOf(record, year.Year).Contains(field)
               && (unit == year.Department ? year.UnitCodes.Contains(record.Unit) : record.Unit == unit)
               && RecordFigures.Of(record).Any(figure => figure.Field == field)
           select new FigureKey(record.Key, field),
    ];

    /// <summary>The fields of a record that tell the budget of a year.</summary>
    private static IEnumerable<FieldPath> FieldsOf(ProcessRecord record, FiscalYear year) => record switch
    {
        TargetReview when record.Year == year => [ProcessFigures.Requested],
        Assessment when record.Year == year => [ProcessFigures.Requested, ProcessFigures.Assessed],
        ResultApplication application when application.AppliedTo == year => [ProcessFigures.After],
        ResultApplication application when application.AppliedTo.Number - 1 == year.Number => [ProcessFigures.Before],
        _ => [],
    };
}

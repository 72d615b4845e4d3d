using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Site.Pages.ProjectProfile;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>The years of projects and units as the filters see them. What is withheld tells its year alone.</summary>
internal static class YearsOfRecords
{
    /// <summary>The years of a project, oldest first.</summary>
    public static ImmutableArray<YearFacets> Of(ProjectDossier project) => [.. project.Years.Reverse().Select(Of)];

    /// <summary>The years in which a unit as a whole has something published, oldest first.</summary>
    public static ImmutableArray<YearFacets> Of(RecordSet records, UnitCode unit) =>
    [
        .. from year in records.Years
           let self = records.FindUnitSelfEvaluation(unit, year)
           let found = OfUnit(records, unit, year, self).ToList()
           where found.Count > 0
           select new YearFacets(year) { Grade = self is { Withheld: null } ? self.Grade : null, Stages = StagesOf(found) },
    ];

    private static YearFacets Of(ProjectYearRecords year)
    {
        // Of a year whose forms are withheld the process tells nothing either, as on the project's own page.
        if (year.Target is { Withheld: not null } || year.Self is { Withheld: not null })
            return new YearFacets(year.Year);
        return new YearFacets(year.Year)
        {
            Budget = year.Target?.Budget,
            Grade = year.Self?.Grade,
            Stages = StagesOf([year.Target, year.Self, .. year.Evaluations, .. year.Process]),
        };
    }

    private static IEnumerable<IDisclosureRecord?> OfUnit(RecordSet records, UnitCode unit, FiscalYear year, UnitSelfEvaluation? self)
    {
        IDisclosureRecord?[] found =
        [
            records.FindUnitTarget(unit, year), self, .. records.EvaluationsOf(unit).Where(evaluation => evaluation.Year == year),
            .. records.Process.Of(unit).Where(record => record.Year == year),
        ];
        return found.OfType<IDisclosureRecord>();
    }

    private static IEnumerable<ChainStage> StagesOf(IEnumerable<IDisclosureRecord?> records) => records
        .Where(record => record is not IApprovedRecord { Withheld: not null })
        .Select(StageOf).OfType<ChainStage>().Distinct().Order();

    private static ChainStage? StageOf(IDisclosureRecord? record) => record switch
    {
        Assessment => ChainStage.Assessment,
        ProjectTarget or UnitTarget or TargetReview => ChainStage.Target,
        MonitoringRecord => ChainStage.Monitoring,
        SelfEvaluation or Evaluation => ChainStage.Evaluation,
        Rectification or ResultApplication or ProjectExit => ChainStage.Application,
        _ => null,
    };
}

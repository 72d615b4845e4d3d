using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Satisfaction;

/// <summary>Which surveys there are. The day is the portal's, never the build's.</summary>
internal static class SurveyIndex
{
    /// <summary>Every survey, the newest year first, then by id.</summary>
    public static IEnumerable<Survey> SurveysOf(RecordSet records) =>
        records.SurveyRegisters.Reverse().SelectMany(register => register.Surveys.OrderBy(survey => survey.Id));

    /// <summary>The surveys of a project in a year.</summary>
    public static IEnumerable<Survey> SurveysOf(RecordSet records, ProjectCode project, FiscalYear year) =>
        records.FindSurveys(year)?.Surveys.Where(survey => survey.Project == project) ?? [];

    /// <summary>The surveys of a unit as a whole in a year.</summary>
    public static IEnumerable<Survey> SurveysOf(RecordSet records, UnitCode unit, FiscalYear year) =>
        records.FindSurveys(year)?.Surveys.Where(survey => survey.Project is null && survey.Unit == unit) ?? [];

    /// <summary>The result of a survey; nothing while it is not published.</summary>
    public static SatisfactionResult? ResultOf(RecordSet records, Survey survey) =>
        records.Find(new RecordKey(RecordKind.Satisfaction, survey.Year, survey.Id.Value)) as SatisfactionResult;
}

using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;

namespace Disclosure.Generator.Satisfaction;

/// <summary>
/// Which surveys a year needs: of every project and unit that serves the public and whose target has satisfaction indicators.
/// Surveys that are there stay as they are, whatever was changed in them by hand.
/// </summary>
internal static class SurveyOpening
{
    // Room for the number that makes an id free.
    private const int LongestId = SurveyId.MaximumLength - 6;

    /// <summary>The year's surveys, those that are there among them, and how many are new.</summary>
    public static (SurveyRegister Register, int Opened) Open(RecordSet records, FiscalYear year, SurveyPeriod period)
    {
        var existing = records.FindSurveys(year)?.Surveys ?? [];
        var taken = existing.Select(survey => survey.Id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var opened = ImmutableArray.CreateBuilder<Survey>();
        foreach (var survey in Needed(records, year, period))
        {
            if (existing.Any(other => other.Project == survey.Project && (survey.Project is not null || other.Unit == survey.Unit)))
                continue;
            opened.Add(survey with { Id = FreeId(survey.Id, taken) });
        }

        return (new SurveyRegister { Year = year, Surveys = existing.AddRange(opened) }, opened.Count);
    }

    private static IEnumerable<Survey> Needed(RecordSet records, FiscalYear year, SurveyPeriod period)
    {
        foreach (var target in records.UnitTargets)
        {
            if (target.Year == year && target.Withheld is null && ServesPublic(records, target.Unit)
                && MeasuredBy(target.Indicators, records.SchemeOf(target)) is { IsEmpty: false } rows)
                yield return Survey(records, period, year, target.Unit, NameOf(records, target.Unit), rows);
        }

        foreach (var target in records.ProjectTargets)
        {
            if (target.Year == year && target.Withheld is null
                && (ServesPublic(records, target.Unit) || ServesPublic(records, target.Department))
                && MeasuredBy(target.Indicators, records.SchemeOf(target)) is { IsEmpty: false } rows)
                yield return Survey(records, period, year, target.Unit, target.Name, rows) with
                {
                    Project = target.Code,
                    Id = IdOf(year, target.Code.Value),
                };
        }
    }

    private static Survey Survey(
        RecordSet records, SurveyPeriod period, FiscalYear year, UnitCode unit, string subject, ImmutableArray<string> indicators) => new()
        {
            Id = IdOf(year, unit.Value),
            Year = year,
            Unit = unit,
            Subject = subject,
            UnitName = NameOf(records, unit),
            Indicators = indicators,
            Question = StandardQuestion.Current,
            Recipients = RecipientWords.Of(indicators),
            Opens = period.Opens,
            Closes = period.Closes,
        };

    private static bool ServesPublic(RecordSet records, UnitCode code) => records.FindUnit(code) is { ServesPublic: true };

    private static string NameOf(RecordSet records, UnitCode code) => records.FindUnit(code)?.Name ?? code.Value;

    private static ImmutableArray<string> MeasuredBy(ImmutableArray<Indicator> indicators, ScoringScheme? scheme) =>
    [
        .. indicators
            .Where(row => (scheme ?? StandardSchemes.Standard).DimensionOf(row) == IndicatorDimension.Satisfaction && !row.Target.IsEmpty)
            .Select(row => row.Level3.Trim())
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    // Codes may hold letters that a survey's id must not.
    private static SurveyId IdOf(FiscalYear year, string code)
    {
        var id = $"{year}-{code.Replace('_', '-').Replace('.', '-')}";
        return SurveyId.Parse(id.Length > LongestId ? id[..LongestId] : id);
    }

    // Two that differ in capitals alone would be one file where file names are compared so.
    private static SurveyId FreeId(SurveyId id, HashSet<string> taken)
    {
        var free = id;
        for (var i = 2; !taken.Add(free.Value); i++)
            free = SurveyId.Parse($"{id}-{i}");
        return free;
    }
}

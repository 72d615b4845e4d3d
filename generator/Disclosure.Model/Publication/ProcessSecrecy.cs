using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Publication;

/// <summary>
/// Which records of the process are not published because their project or unit is withheld: in their own year, or in any other year that
/// they tell of, as an application of results tells of the budget that it changes. Of a project whose existence is withheld in some year,
/// only what tells of years in which it is named is published: that it was there before or after says that it was there. And what was made
/// of a withheld evaluation is kept with it: an item says what it found, a decision what it came to.
/// </summary>
internal sealed class ProcessSecrecy
{
    private readonly HashSet<(string Code, bool IsUnit, FiscalYear Year)> _withheld = [];
    private readonly HashSet<(string Code, FiscalYear Year)> _named = [];
    private readonly HashSet<string> _unnamedAtTimes = [];
    private readonly HashSet<RecordKey> _evaluations = [];
    private readonly HashSet<(string Code, FiscalYear Year)> _evaluatedInSecret = [];
    private readonly Dictionary<SurveyId, Survey> _surveys = [];

    /// <summary>Looks at what <paramref name="records"/> withhold.</summary>
    public ProcessSecrecy(RecordSet records)
    {
        NoteEvaluations(records);
        foreach (var table in records.All.OfType<PerformanceTable>().Where(table => table.Withheld is not null))
        {
            _withheld.Add((CodeOf(table), table.Project is null, table.Year));
            if (table is { Project: not null, Withheld.Extent: WithholdingExtent.Existence })
                _unnamedAtTimes.Add(CodeOf(table));
        }

        if (_withheld.Count == 0)
            return;
        foreach (var table in records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations))
        {
            if (table.Withheld?.Extent != WithholdingExtent.Existence && _unnamedAtTimes.Contains(CodeOf(table)))
                _named.Add((CodeOf(table), table.Year));
        }

        // Of a self-evaluation whose target nobody may know nothing is named.
        foreach (var target in records.ProjectTargets.Where(target => target.Withheld?.Extent == WithholdingExtent.Existence))
            _named.Remove((target.Code.Value, target.Year));
        foreach (var survey in records.SurveyRegisters.SelectMany(register => register.Surveys))
            _surveys.TryAdd(survey.Id, survey);
    }

    /// <summary>Whether the public may not know of the record.</summary>
    public bool IsKept(ProcessRecord record) => IsOfWithheldEvaluation(record) || (_withheld.Count > 0 && ToldBy(record).Any(IsKept));

    /// <summary>Of which amounts of money, and of which years, an application tells.</summary>
    public static IEnumerable<(FiscalYear Year, Amounts.Money? Amount)> AmountsOf(ResultApplication application)
    {
        if (FiscalYear.TryFrom(application.AppliedTo.Number - 1) is { } before)
            yield return (before, application.Before);
        yield return (application.AppliedTo, application.After);
    }

    private void NoteEvaluations(RecordSet records)
    {
        var withheld = records.Evaluations.Where(evaluation => evaluation.Withheld is not null)
            .Select(evaluation => evaluation.Key).ToList();
        if (withheld.Count == 0)
            return;
        var open = records.Evaluations.Where(evaluation => evaluation.Withheld is null)
            .Select(evaluation => (evaluation.Key.Code, evaluation.Year)).ToHashSet();
        _evaluations.UnionWith(withheld);
        _evaluatedInSecret.UnionWith(withheld.Select(key => (key.Code, key.Year!.Value)).Where(subject => !open.Contains(subject)));
    }

    // An item that does not say which evaluation found it tells of the withheld one where there is no other.
    private bool IsOfWithheldEvaluation(ProcessRecord record) => _evaluations.Count > 0 && record switch
    {
        Rectification { Evaluation: { } kind } => _evaluations.Contains(EvaluationKey(record, kind)),
        Rectification { Origin: RectificationOrigin.Evaluation } => _evaluatedInSecret.Contains((record.Code, record.Year)),
        ResultApplication { Basis: { } kind } => _evaluations.Contains(EvaluationKey(record, kind)),
        _ => false,
    };

    private static RecordKey EvaluationKey(ProcessRecord record, EvaluationKind kind) =>
        new(RecordKind.Evaluation, record.Year, record.Code, kind.ToString());

    private bool IsKept((string Code, bool IsUnit, FiscalYear Year) told) =>
        _withheld.Contains(told)
        || (!told.IsUnit && _unnamedAtTimes.Contains(told.Code) && !_named.Contains((told.Code, told.Year)));

    private IEnumerable<(string Code, bool IsUnit, FiscalYear Year)> ToldBy(ProcessRecord record)
    {
        var isUnit = record.Project is null;
        yield return (record.Code, isUnit, record.Year);
        if (record is ResultApplication application)
        {
            foreach (var (year, _) in AmountsOf(application))
                yield return (record.Code, isUnit, year);
            if (application.NextProject is { } next)
                yield return (next.Value, false, application.AppliedTo);
        }

        foreach (var id in SurveysOf(record))
        {
            if (_surveys.TryGetValue(id, out var survey))
                yield return (survey.Project?.Value ?? survey.Unit.Value, survey.Project is null, survey.Year);
        }
    }

    private static IEnumerable<SurveyId> SurveysOf(ProcessRecord record)
    {
        if (record is not Rectification item)
            yield break;
        if (item.Survey is { } first)
            yield return first;
        if (item.SecondSurvey is { } second)
            yield return second;
    }

    private static string CodeOf(PerformanceTable table) => table.Project?.Code.Value ?? table.Unit.Value;
}

using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Approvals;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Stages;

/// <summary>
/// What the rules of the stages ask about a project in a year. Of a year whose target or self-evaluation is withheld, what the process
/// made is not there, whether it was made or not, as it is with the public forms.
/// </summary>
internal sealed class StageFacts
{
    private readonly ImmutableArray<ProcessRecord> _process;
    private readonly ImmutableArray<WithdrawnRecord> _withdrawn;

    public StageFacts(RecordSet records, ProjectCode project, FiscalYear year)
    {
        (Records, Project, Year) = (records, project, year);
        Target = Known(records.FindProjectTarget(project, year));
        Self = Known(records.FindProjectSelfEvaluation(project, year));
        Withheld = WithheldIn(year);
        _withdrawn = [.. records.Publications.WithdrawnOf(project.Value).Where(taken => records.Find(taken.Record) is null)];
        var process = records.Process.Of(project).Where(record => Known(record) is not null).ToList();
        _process = Withheld is null ? [.. process] : [.. process.Where(record => record.Year != year)];
        Evaluations =
        [
            .. records.EvaluationsOf(project).Where(evaluation => evaluation.Year == year && evaluation.Withheld is null)
                .OrderBy(evaluation => evaluation.Date),
        ];
        Assessment = _process.OfType<Assessment>().LastOrDefault(assessment => assessment.Year <= year);
        Review = Of<TargetReview>();
        Monitoring = [.. _process.OfType<MonitoringRecord>().Where(record => record.Year == year)];
        Application = ApplicationWithheld is null ? Of<ResultApplication>() : null;
        Exit = _process.OfType<ProjectExit>().FirstOrDefault();
        Unit = Target?.Unit ?? Self?.Unit ?? UnitOfOthers(process);
    }

    public RecordSet Records { get; }

    public ProjectCode Project { get; }

    public FiscalYear Year { get; }

    /// <summary>The day that is told for.</summary>
    public DateOnly Day => Records.AsOf;

    public ProcessRules Rules => Records.Portal.Process;

    /// <summary>The target, withheld or not.</summary>
    public ProjectTarget? Target { get; }

    /// <summary>The self-evaluation, withheld or not.</summary>
    public ProjectSelfEvaluation? Self { get; }

    /// <summary>Why the year's target or self-evaluation is withheld; nothing where neither is.</summary>
    public Withholding? Withheld { get; }

    /// <summary>
    /// Why what the result did to a budget is not told: it would tell of the money of a year whose target or self-evaluation is withheld.
    /// </summary>
    public Withholding? ApplicationWithheld => Withheld
        ?? (AppliedTo is { } to ? WithheldIn(to) ?? (FiscalYear.TryFrom(to.Number - 1) is { } before ? WithheldIn(before) : null) : null);

    /// <summary>The year of the budget that the year's result is to be applied to.</summary>
    public FiscalYear? AppliedTo => FiscalYear.TryFrom(Year.Number + Rules.AppliedAfterYears);

    /// <summary>The evaluations by others that are shown, the oldest first.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; }

    /// <summary>The newest assessment of this or an earlier year.</summary>
    public Assessment? Assessment { get; }

    public TargetReview? Review { get; }

    /// <summary>The year's monitoring, the oldest first.</summary>
    public ImmutableArray<MonitoringRecord> Monitoring { get; }

    public ResultApplication? Application { get; }

    /// <summary>The first entry of the exit list, of whatever year.</summary>
    public ProjectExit? Exit { get; }

    /// <summary>Who carries it out; nothing where nothing of the year or any other says.</summary>
    public UnitCode? Unit { get; }

    /// <summary>How the evaluation of the year stands, which the application rests on.</summary>
    public StageStanding Evaluated => field ??= StageRules.Judge(this, EvaluationRules.All);

    /// <summary>
    /// The day on which the first result of the year was there: the self-evaluation public, or the report of somebody else; nothing where
    /// there is none, or none says when.
    /// </summary>
    public DateOnly? ResultOn => Evaluations.Select(evaluation => evaluation.Date ?? Records.PublishedOn(evaluation))
        .Append(Self is { Withheld: null } ? SelfClock.Published : null).Min();

    /// <summary>The clock of the target.</summary>
    public DisclosureClock TargetClock => field ??= Records.ClockOf(Project, Year, Stage.Budget, Unit);

    /// <summary>The clock of the self-evaluation.</summary>
    public DisclosureClock SelfClock => field ??= Records.ClockOf(Project, Year, Stage.Accounts, Unit);

    /// <summary>年初预算: the target's, else the self-evaluation's; nothing where neither says, or the target withholds its money.</summary>
    public Money? Budgeted => Target?.YearAmount() ?? (IsMoneyWithheld || Self?.Withheld is not null ? null : Self?.Funds.Total?.Initial);

    /// <summary>The year's money: what it had at its start, else, of one without a target, what was asked for.</summary>
    public Money? YearAmount =>
        Budgeted ?? (Target is null ? Review?.Requested ?? (Assessment?.Year == Year ? Assessment.Requested : null) : null);

    /// <summary>Whether the target is shown without its money, or not at all.</summary>
    public bool IsMoneyWithheld => Target is { Withheld: not null } || Target?.WithheldFields.Any(IsOfFunds) == true;

    /// <summary>Whether the review ended without a budget, and no target says otherwise.</summary>
    public bool IsRefused => Target is null && Review is { Withheld: null, IsRefused: true };

    /// <summary>Whether the assessment of the year ended without a budget, and no target says otherwise.</summary>
    public bool IsNotSupported =>
        Target is null && Assessment is { Withheld: null, Verdict: AssessmentVerdict.NotSupported } assessment && assessment.Year == Year;

    /// <summary>Whether the year has no budget for it, so that nothing is to be monitored, evaluated or applied.</summary>
    public bool HasNoBudget => IsRefused || IsNotSupported;

    /// <summary>How the target of the year stands, which monitoring and evaluation rest on.</summary>
    public StageStanding Targeted => field ??= StageRules.Judge(this, TargetRules.All);

    /// <summary>Whether there is no target, and one is owed, as it runs on from the year before.</summary>
    public bool RunsOn => OwedItems.Of(Records).RunsOn(Project, Year);

    /// <summary>
    /// Whether the year has nothing of it to be monitored and evaluated: no table of it is there, none is owed, and the budget is decided,
    /// so that no target is to come.
    /// </summary>
    public bool HasNothing => Target is null && Self is null && !RunsOn && Targeted.State != StageState.NotDue;

    /// <summary>The first year of which nothing is owed any more; nothing while it runs.</summary>
    public FiscalYear? EndedFrom => OwedItems.Of(Records).EndedFrom(Project);

    /// <summary>Whether nothing of this year is owed any more.</summary>
    public bool HasEnded => OwedItems.Of(Records).HasEnded(Project, Year);

    /// <summary>The stated days of the year on which it still ran, each with how its monitoring stands, the oldest first.</summary>
    public ImmutableArray<MonitoredDay> MonitoredDays => field.IsDefault ? field = MonitoredDay.Of(this) : field;

    /// <summary>The newest year before this one that it had a target in.</summary>
    public FiscalYear? EarlierTarget
    {
        get
        {
            for (var i = Records.Years.Length - 1; i >= 0; i--)
            {
                if (Records.Years[i] < Year && Known(Records.FindProjectTarget(Project, Records.Years[i])) is not null)
                    return Records.Years[i];
            }

            return null;
        }
    }

    /// <summary>
    /// Whether the accounts of the year are told: its own are there, or its unit's are public. Accounts that nobody approved close no
    /// year, however long they are due.
    /// </summary>
    public bool IsClosed => Self is not null
        || (SelfClock.Approval is not null && Records.PublishedOn(Year, Stage.Accounts, Unit!.Value) is not null);

    /// <summary>The last working day to publish what the process made on <paramref name="day"/>.</summary>
    public DateOnly PublicBy(DateOnly day) => Records.Portal.Holidays.AddWorkingDays(day, ProcessRules.PublicationDays);

    /// <summary>How many working days <paramref name="due"/> has passed.</summary>
    public int WorkingDaysSince(DateOnly due) => Records.Portal.Holidays.WorkingDaysBetween(due, Day);

    /// <summary>How many days <paramref name="due"/> has passed.</summary>
    public int DaysSince(DateOnly due) => Day.DayNumber - due.DayNumber;

    /// <summary>What of these kinds was published of the year and taken down, the newest.</summary>
    public WithdrawnRecord? Withdrawn(params ReadOnlySpan<RecordKind> kinds) => Withdrawn(Year, kinds);

    /// <summary>What of these kinds was published of another year and taken down, the newest.</summary>
    public WithdrawnRecord? Withdrawn(FiscalYear? year, params ReadOnlySpan<RecordKind> kinds)
    {
        for (var i = _withdrawn.Length - 1; i >= 0; i--)
        {
            if (_withdrawn[i].Record.Year == year && kinds.Contains(_withdrawn[i].Record.Kind))
                return _withdrawn[i];
        }

        return null;
    }

    /// <summary>
    /// What the year's stages rest on and was taken down, so that of what is not there nobody can say whether it is missing: its target or
    /// self-evaluation, or that it ended before.
    /// </summary>
    public WithdrawnRecord? WithdrawnGround =>
        Withdrawn(RecordKind.ProjectTarget, RecordKind.ProjectSelfEvaluation) ?? WithdrawnExit(null, Year);

    /// <summary>The entry of the exit list of these years that was taken down.</summary>
    public WithdrawnRecord? WithdrawnExit(FiscalYear? from, FiscalYear to) =>
        _withdrawn.LastOrDefault(taken => taken.Record.Kind == RecordKind.Exit && !(taken.Record.Year < from) && taken.Record.Year <= to);

    /// <summary>The assessment of this or an earlier year that was taken down, the newest.</summary>
    public WithdrawnRecord? WithdrawnAssessment =>
        _withdrawn.LastOrDefault(taken => taken.Record.Kind == RecordKind.Assessment && taken.Record.Year <= Year);

    /// <summary>Whether the monitoring of a date from <paramref name="from"/> to before <paramref name="end"/> was taken down.</summary>
    public bool IsMonitoringWithdrawn(DateOnly from, DateOnly? end) => _withdrawn.Any(taken =>
        taken.Record.Kind == RecordKind.Monitoring && taken.Record.Year == Year
        && DateOnly.TryParseExact(taken.Record.Variant, "yyyy-MM-dd", out var day) && day >= from && !(day >= end));

    private T? Of<T>()
        where T : ProcessRecord => _process.OfType<T>().FirstOrDefault(record => record.Year == Year);

    private Withholding? WithheldIn(FiscalYear year) =>
        Known(Records.FindProjectTarget(Project, year))?.Withheld ?? Known(Records.FindProjectSelfEvaluation(Project, year))?.Withheld;

    private static bool IsOfFunds(string field) => field.StartsWith("funds", StringComparison.Ordinal);

    // Whoever the year's records name, else the newest that do.
    private UnitCode? UnitOfOthers(List<ProcessRecord> process) =>
        Records.EvaluationsOf(Project).FirstOrDefault(evaluation => evaluation.Year == Year)?.Unit
        ?? process.Find(record => record.Year == Year)?.Unit
        ?? UnitOfOtherYears()
        ?? process.LastOrDefault()?.Unit
        ?? Records.EvaluationsOf(Project).LastOrDefault()?.Unit;

    private UnitCode? UnitOfOtherYears()
    {
        for (var i = Records.Years.Length - 1; i >= 0; i--)
        {
            var year = Records.Years[i];
            var unit = Records.FindProjectTarget(Project, year)?.Unit ?? Records.FindProjectSelfEvaluation(Project, year)?.Unit;
            if (unit is not null)
                return unit;
        }

        return null;
    }

    // That there is such a record is withheld with it.
    private static T? Known<T>(T? record)
        where T : class, IApprovedRecord => record?.Withheld?.Extent == WithholdingExtent.Existence ? null : record;
}

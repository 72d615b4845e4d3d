using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Rectifications;

/// <summary>
/// An item of the 整改台账 (clause 八): a fault that was found, by when it is to be mended, what was done, and whether that holds.
/// <see cref="ProcessRecord.Year"/> is the year in which the fault was found to have been: that of the evaluation.
/// </summary>
public sealed record Rectification : ProcessRecord
{
    /// <summary>序号 within the year and project or unit, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where it was found.</summary>
    public required RectificationOrigin Origin { get; init; }

    /// <summary>The kind of the evaluation that found it, where one did.</summary>
    public EvaluationKind? Evaluation { get; init; }

    /// <summary>Which of that evaluation's findings it is, from 1.</summary>
    public int? Finding { get; init; }

    /// <summary>The survey that found it, where one did.</summary>
    public SurveyId? Survey { get; init; }

    /// <summary>问题.</summary>
    public required string Problem { get; init; }

    /// <summary>整改要求.</summary>
    public string? Requirement { get; init; }

    /// <summary>反馈日期, the day the unit was told (clause 八: 及时反馈).</summary>
    public DateOnly? Told { get; init; }

    /// <summary>整改期限.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>What was done, the oldest first.</summary>
    public ImmutableArray<RectificationAction> Actions { get; init; } = [];

    /// <summary>报送整改结果的日期, the day the unit reported it mended; nothing while it has not.</summary>
    public DateOnly? Reported { get; init; }

    /// <summary>The rechecks, the oldest first.</summary>
    public ImmutableArray<RectificationRecheck> Rechecks { get; init; } = [];

    /// <summary>The survey in which the same recipients rated again; nothing where there was none.</summary>
    public SurveyId? SecondSurvey { get; init; }

    /// <summary>The day of the last thing that happened to it.</summary>
    public override DateOnly? Made => new[]
    {
        Told, Reported, Actions.IsEmpty ? null : Actions[^1].Date, Rechecks.IsEmpty ? null : Rechecks[^1].Date,
    }.Max();

    /// <inheritdoc/>
    public override RecordKey Key => new(RecordKind.Rectification, Year, Code, Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>How far it is on a day; what happened later is not known yet.</summary>
    public RectificationState StateOn(DateOnly day)
    {
        if (ClosedOn(day) is not null)
            return RectificationState.Closed;
        if (Reported <= day && !(LastFailedOn(day) >= Reported))
            return RectificationState.Reported;
        return Deadline < day ? RectificationState.Overdue : RectificationState.Open;
    }

    /// <summary>How many days its deadline has passed on a day without its being mended; nothing where it is not overdue then.</summary>
    public int? DaysOverdueOn(DateOnly day) =>
        Withheld is null && Deadline is { } deadline && StateOn(day) == RectificationState.Overdue
            ? day.DayNumber - deadline.DayNumber
            : null;

    /// <summary>
    /// The day it was closed, as far as is known on a day: of the first recheck that it passed after which it failed none. Nothing while it
    /// is open.
    /// </summary>
    public DateOnly? ClosedOn(DateOnly day)
    {
        DateOnly? closed = null;
        foreach (var recheck in Rechecks)
        {
            if (recheck.Date <= day)
                closed = recheck.Passed ? closed ?? recheck.Date : null;
        }

        return closed;
    }

    /// <summary>
    /// Whether the unit had mended it by its deadline, as far as is known on a day: whether it reported by then what passed. What it
    /// reported before a recheck that failed was not mended; where no day of reporting since is known, the recheck that passed says.
    /// Nothing while it is not closed, or has no deadline.
    /// </summary>
    public bool? WasInTimeOn(DateOnly day)
    {
        if (ClosedOn(day) is not { } closed || Deadline is not { } deadline)
            return null;
        var isAnswered = Reported <= closed && !(LastFailedOn(closed) >= Reported);
        return (isAnswered ? Reported : closed) <= deadline;
    }

    /// <inheritdoc/>
    public override ProcessRecord ToWithheld(Withholding withheld) => new Rectification
    {
        Project = Project,
        Unit = Unit,
        Year = Year,
        Name = Name,
        Number = Number,
        Origin = Origin,
        Problem = "",
        Withheld = withheld,
    };

    private DateOnly? LastFailedOn(DateOnly day) => Rechecks.LastOrDefault(recheck => !recheck.Passed && recheck.Date <= day)?.Date;
}

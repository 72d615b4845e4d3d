using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>
/// How far a case is: a bad rating (差评) is one from the day it was given, without anybody opening it, so that none can be left out.
/// An appeal that was right opens it again, with a term of its own.
/// </summary>
public sealed record CaseProgress
{
    /// <summary>The day of the rating.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>What deadlines are reckoned by.</summary>
    public required CaseRules Rules { get; init; }

    /// <summary>The day of the contact; nothing yet.</summary>
    public DateOnly? Contacted { get; init; }

    /// <summary>The day of the reply; nothing yet.</summary>
    public DateOnly? Replied { get; init; }

    /// <summary>The day it was dealt with; nothing yet, or not any more.</summary>
    public DateOnly? Handled { get; init; }

    /// <summary>The day of the appeal; nothing where there was none.</summary>
    public DateOnly? Appealed { get; init; }

    /// <summary>The day the appeal was decided; nothing yet.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>Whether the appeal was right; then the case began again on the day of the decision.</summary>
    public bool IsUpheld { get; init; }

    /// <summary>The level of the second rating; nothing where there is none.</summary>
    public SatisfactionLevel? Again { get; init; }

    /// <summary>The day of the second rating; nothing where there is none.</summary>
    public DateOnly? RatedAgainOn { get; init; }

    /// <summary>The last day for the contact.</summary>
    public DateOnly ContactDue => Rules.Calendar.AddWorkingDays(Opened, Rules.Deadlines.Contact);

    /// <summary>The last day for the reply.</summary>
    public DateOnly ReplyDue => Rules.Calendar.AddWorkingDays(Opened, Rules.Deadlines.Reply);

    /// <summary>The last day for dealing with it.</summary>
    public DateOnly HandleDue => Rules.Calendar.AddWorkingDays(IsUpheld ? Decided!.Value : Opened, Rules.Deadlines.Handle);

    /// <summary>What it waits for.</summary>
    public CaseStage Stage => this switch
    {
        { Appealed: not null, Decided: null } => CaseStage.Appealed,
        { Handled: not null } => CaseStage.Handled,
        { Replied: not null } => CaseStage.ToRectify,
        { Contacted: not null } => CaseStage.ToReply,
        _ => CaseStage.ToContact,
    };

    /// <summary>
    /// The last day for what it waits for; nothing where it waits for nothing. An appeal is decided in the term of a reply.
    /// </summary>
    public DateOnly? Due => Stage switch
    {
        CaseStage.ToContact => ContactDue,
        CaseStage.ToReply => ReplyDue,
        CaseStage.ToRectify => HandleDue,
        CaseStage.Appealed => Rules.Calendar.AddWorkingDays(Appealed!.Value, Rules.Deadlines.Reply),
        _ => null,
    };

    /// <summary>The progress of a rating with the steps taken, in order.</summary>
    public static CaseProgress Of(DateOnly opened, IEnumerable<CaseStep> steps, CaseRules rules)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return steps.Aggregate(new CaseProgress { Opened = opened, Rules = rules }, (progress, step) => progress.After(step));
    }

    /// <summary>Whether what it waits for is late on a day.</summary>
    public bool IsOverdueOn(DateOnly day) => Due < day;

    /// <summary>Whether a step may be the next.</summary>
    public bool Allows(CaseStepKind kind) => kind switch
    {
        CaseStepKind.Contacted => Stage == CaseStage.ToContact,
        CaseStepKind.Replied => Stage is CaseStage.ToContact or CaseStage.ToReply,
        CaseStepKind.Rectified or CaseStepKind.Explained => Stage == CaseStage.ToRectify,
        CaseStepKind.RatedAgain => Stage == CaseStage.Handled && Again is null,
        CaseStepKind.Appealed => Stage == CaseStage.Handled && Appealed is null,
        CaseStepKind.AppealUpheld or CaseStepKind.AppealDismissed => Stage == CaseStage.Appealed,
        _ => false,
    };

    private CaseProgress After(CaseStep step) => step.Kind switch
    {
        CaseStepKind.Contacted => this with { Contacted = step.Day },
        CaseStepKind.Replied => this with { Contacted = Contacted ?? step.Day, Replied = step.Day },
        CaseStepKind.Rectified or CaseStepKind.Explained => this with { Handled = step.Day },
        CaseStepKind.RatedAgain => this with { Again = step.Level, RatedAgainOn = step.Day },
        CaseStepKind.Appealed => this with { Appealed = step.Day },
        CaseStepKind.AppealUpheld => this with { Decided = step.Day, IsUpheld = true, Handled = null },
        CaseStepKind.AppealDismissed => this with { Decided = step.Day },
        _ => this,
    };
}

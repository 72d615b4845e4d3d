using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Targets;

namespace Disclosure.Publishing.Pages.Projects;

/// <summary>A project in one year, with its target, its self-evaluation, or both. What is withheld is not shown through it.</summary>
internal sealed record ProjectInYear(
    ProjectCode Code,
    FiscalYear Year,
    string Name,
    UnitCode Department,
    UnitCode Unit,
    ProjectTarget? Target,
    ProjectSelfEvaluation? Self)
{
    /// <summary>The self-evaluation, where it is published.</summary>
    public ProjectSelfEvaluation? PublishedSelf => Self is { Withheld: null } ? Self : null;

    /// <summary>Whether the target or the self-evaluation is withheld.</summary>
    public bool IsWithheld => Target is { Withheld: not null } || Self is { Withheld: not null };

    /// <summary>年初 promised amount of the year; nothing where it is withheld or the form gives none.</summary>
    public Money? Promised => Target?.YearAmount();

    /// <summary>全年预算数.</summary>
    public Money? Budget => PublishedSelf?.Funds.Total?.Budget ?? Promised;

    /// <summary>全年执行数.</summary>
    public Money? Executed => PublishedSelf?.Funds.Total?.Executed;

    /// <summary>The execution rate the amounts give; nothing where either is missing or the budget is 0.</summary>
    public Percentage? Execution =>
        PublishedSelf?.Funds.Total is { Budget: { Yuan: > 0 } budget, Executed: { } executed }
            ? new Percentage(executed.Yuan / budget.Yuan)
            : null;
}

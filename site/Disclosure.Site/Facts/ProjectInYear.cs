using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Facts;

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

    /// <summary>全年预算数; nothing while there is no published self-evaluation: 年初预算 is another figure.</summary>
    public Money? Budget => PublishedSelf?.Funds.Total?.Budget;

    /// <summary>全年执行数.</summary>
    public Money? Executed => PublishedSelf?.Funds.Total?.Executed;

    /// <summary>The execution rate of the self-evaluation; none where it is withheld or not there.</summary>
    public ExecutionRate Execution => PublishedSelf?.Funds.Total is { } total ? ExecutionRate.Of(total) : default;
}

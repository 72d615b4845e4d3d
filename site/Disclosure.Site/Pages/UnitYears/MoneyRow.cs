using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>What a year cost: the unit as a whole, or its projects added up.</summary>
/// <param name="Scope">Of what.</param>
/// <param name="Note">What it is, or what it leaves out, in a few words; nothing where the name says all.</param>
public sealed record MoneyRow(string Scope, string? Note)
{
    /// <summary>年初预算.</summary>
    public Money? Initial { get; init; }

    /// <summary>全年预算数; nothing before the accounts.</summary>
    public Money? Budget { get; init; }

    /// <summary>全年执行数.</summary>
    public Money? Executed { get; init; }

    /// <summary>Whether any amount of it is published.</summary>
    public bool HasAmounts => Initial is not null || Budget is not null || Executed is not null;

    /// <summary>执行率.</summary>
    public ExecutionRate Execution { get; init; }
}

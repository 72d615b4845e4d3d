using Disclosure.Model.Amounts;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A department's part of a year's targets, held against what the department itself says.</summary>
public sealed record DepartmentShare
{
    /// <summary>The department's code.</summary>
    public required string Code { get; init; }

    /// <summary>The department's name.</summary>
    public required string Name { get; init; }

    /// <summary>The path of its projects of the year: its own page where the year is split, else its unit page.</summary>
    public required string Path { get; init; }

    /// <summary>How many units carry the projects.</summary>
    public required int Units { get; init; }

    /// <summary>How many projects have targets.</summary>
    public required int Projects { get; init; }

    /// <summary>The money they cover.</summary>
    public required Money Amount { get; init; }

    /// <summary>绩效目标设置情况 as the department published it; nothing where it did not.</summary>
    public required string? Statement { get; init; }

    /// <summary>Whether count and amount agree with the statement: one word and a tone.</summary>
    public required Badge Agreement { get; init; }

    /// <summary>The same in a sentence, with the figures.</summary>
    public required string Reconciliation { get; init; }

    /// <summary>How the department's publication with the budget stands.</summary>
    public required UnitStanding Standing { get; init; }
}

using Disclosure.Model.Amounts;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>One of the four budgets in a year: the government's figures, and the projects with targets that it pays.</summary>
public sealed record BudgetShare
{
    /// <summary>The budget in official words.</summary>
    public required string Budget { get; init; }

    /// <summary>收入 of the government's budget.</summary>
    public required Money? Revenue { get; init; }

    /// <summary>支出 of the government's budget.</summary>
    public required Money? Expenditure { get; init; }

    /// <summary>What the budget is to bring about.</summary>
    public required string? Goal { get; init; }

    /// <summary>How many projects with targets it pays.</summary>
    public required int Projects { get; init; }

    /// <summary>The money of those projects.</summary>
    public required Money Amount { get; init; }

    /// <summary>Why there is nothing, where there is nothing (空表说明); nothing else.</summary>
    public required string? Empty { get; init; }
}

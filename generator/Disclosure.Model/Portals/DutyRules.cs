using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Portals;

/// <summary>
/// What the law leaves open about what each unit owes the public: settings, as places differ. What it settles (who publishes, within how
/// many days) is no setting.
/// </summary>
public sealed record DutyRules
{
    /// <summary>The longest wait for an approval that can be set, in days.</summary>
    public const int LongestWait = 1000;

    /// <summary>What <see cref="EmptyTables"/> are where nothing is set; stands before what is made with it.</summary>
    internal static ImmutableArray<BudgetKind> UsualEmptyTables { get; } = [BudgetKind.GovernmentFund, BudgetKind.StateCapital];

    /// <summary>
    /// Public funds and state capital explained where empty; a budget approved by the 100th day of its year, accounts by the 270th of the
    /// next; at least one key evaluation a year.
    /// </summary>
    public static DutyRules Usual { get; } = new();

    /// <summary>The budgets whose table a department without such projects explains as empty (空表说明).</summary>
    public ImmutableArray<BudgetKind> EmptyTables { get; init; } = UsualEmptyTables;

    /// <summary>By which day of its year a budget is approved: later, its lack is told to staff.</summary>
    public int BudgetApprovalDays { get; init; } = 100;

    /// <summary>By which day of the year after accounts are approved: later, their lack is told to staff.</summary>
    public int AccountsApprovalDays { get; init; } = 270;

    /// <summary>How many key evaluations (财政重点评价) the government publishes a year at least.</summary>
    public int KeyEvaluations { get; init; } = 1;

    /// <summary>Projects and units that owe nothing any more, from a year on.</summary>
    public ImmutableArray<EndedDuty> Ended { get; init; } = [];

    /// <summary>By which day of the year that the stage comes round in it is approved.</summary>
    public int ApprovalDaysOf(Stage stage) => stage == Stage.Budget ? BudgetApprovalDays : AccountsApprovalDays;
}

using System.Globalization;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// What the filters ask of a year: the budget that pays, the grade, and the stages of the chain of which something is published. In the
/// index <c>2025gAtme</c>: 2025, 一般公共预算, 优, 目标, 监控, 评价; a dash for what is not there.
/// </summary>
/// <param name="Year">The year.</param>
internal sealed record YearFacets(FiscalYear Year)
{
    private const char None = '-';

    /// <summary>Which of the four budgets pays; nothing where no published target says.</summary>
    public BudgetKind? Budget { get; init; }

    /// <summary>The grade; nothing where none is published.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The stages of which a record is published, in their order.</summary>
    public IEnumerable<ChainStage> Stages { get; init; } = [];

    /// <summary>The letter of a budget, which is also the filter's value in addresses.</summary>
    public static char LetterOf(BudgetKind budget) => budget switch
    {
        BudgetKind.GeneralPublic => 'g',
        BudgetKind.GovernmentFund => 'f',
        BudgetKind.StateCapital => 'c',
        BudgetKind.SocialInsurance => 's',
        _ => throw new ArgumentOutOfRangeException(nameof(budget)),
    };

    /// <summary>The letter of a grade, which is also the filter's value in addresses.</summary>
    public static char LetterOf(Grade grade) => (char)('A' + (int)grade);

    /// <summary>The letter of a stage, which is also the filter's value in addresses.</summary>
    public static char LetterOf(ChainStage stage) => stage switch
    {
        ChainStage.Assessment => 'a',
        ChainStage.Target => 't',
        ChainStage.Monitoring => 'm',
        ChainStage.Evaluation => 'e',
        ChainStage.Application => 'p',
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>As the index has it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year}{(Budget is { } budget ? LetterOf(budget) : None)}{(Grade is { } grade ? LetterOf(grade) : None)}{Letters}");

    private string Letters => string.Concat(Stages.Select(LetterOf));
}

using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Pages.Projects;

/// <summary>How addresses spell grades and budgets, and in which order lists name them.</summary>
internal static class ListKeys
{
    /// <summary>Of projects without a grade, or without a target that would name a budget.</summary>
    public const string None = "none";

    /// <summary>A grade; nothing for none.</summary>
    public static (string Key, int Rank)? Of(Grade? grade) => grade switch
    {
        Grade.Excellent => ("excellent", 0),
        Grade.Good => ("good", 1),
        Grade.Fair => ("fair", 2),
        Grade.Poor => ("poor", 3),
        _ => null,
    };

    /// <summary>One of the four budgets; nothing for none.</summary>
    public static (string Key, int Rank)? Of(BudgetKind? budget) => budget switch
    {
        BudgetKind.GeneralPublic => ("general", 0),
        BudgetKind.GovernmentFund => ("fund", 1),
        BudgetKind.StateCapital => ("capital", 2),
        BudgetKind.SocialInsurance => ("insurance", 3),
        _ => null,
    };
}

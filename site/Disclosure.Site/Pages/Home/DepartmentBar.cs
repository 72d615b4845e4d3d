namespace Disclosure.Site.Pages.Home;

/// <summary>A department in the picture: its figures in words, and the lengths drawn from them, in per cent of the whole.</summary>
/// <param name="Name">The department.</param>
/// <param name="Href">Its page.</param>
/// <param name="Spent">What was spent, such as <c>3.91 亿元</c>.</param>
/// <param name="SpentLength">Its length; the longest of all departments is 100.</param>
/// <param name="BudgetLength">The length of the budget.</param>
/// <param name="SpentTitle">Both amounts in words.</param>
/// <param name="Reached">How many targets were reached of how many, such as <c>30/34</c>.</param>
/// <param name="Share">The share that was reached; empty where it can't be told.</param>
/// <param name="ReachedLength">The length of what was reached.</param>
/// <param name="ReachedTitle">How many were reached and not, in words.</param>
/// <param name="Grades">How the projects graded themselves.</param>
/// <param name="Others">What others said; empty where nobody else did.</param>
/// <param name="PerResident">What was spent for each resident; empty where the population is not configured.</param>
public sealed record DepartmentBar(
    string Name,
    string Href,
    string Spent,
    decimal SpentLength,
    decimal BudgetLength,
    string SpentTitle,
    string Reached,
    string Share,
    decimal ReachedLength,
    string ReachedTitle,
    string Grades,
    string Others,
    string PerResident);

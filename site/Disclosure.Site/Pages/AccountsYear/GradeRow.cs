namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>How many self-evaluations have a grade.</summary>
/// <param name="Grade">The grade in its official word; <c>未写等级</c> for those that state none.</param>
/// <param name="Count">How many.</param>
public sealed record GradeRow(string Grade, int Count);

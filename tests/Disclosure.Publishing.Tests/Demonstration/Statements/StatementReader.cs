using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// Reads what a page states of projects, evaluations, surveys, publications, departments and years, wherever it stands. It knows pages as
/// a reader does, by headings and addresses, and nothing of our models; and a page by itself, so that one page can be read anew.
/// </summary>
internal static class StatementReader
{
    private static readonly Func<ReadPage, IEnumerable<Statement>>[] Families =
    [
        ProjectStatements.Of, FormStatements.Of, EvaluationStatements.Of, SurveyStatements.Of, ClockStatements.Of, ClockSumStatements.Of,
        DepartmentStatements.Of, YearStatements.Of, GradeStatements.Of, CountStatements.Of, CoverageStatements.Of,
        GapStatements.Of,
    ];

    public static IEnumerable<Statement> Of(ReadPage page) => Families.SelectMany(family => family(page));
}

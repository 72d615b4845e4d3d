using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>事前绩效评估 of a project or policy, as a row.</summary>
/// <param name="Subject">What was assessed.</param>
/// <param name="Record">The assessment.</param>
/// <param name="Budgeted">What the budget then gave.</param>
public sealed record AssessmentRow(ProcessSubject Subject, Assessment Record, BudgetedAmount Budgeted)
{
    /// <summary>评估核减, what was asked for less what the assessment thinks right; nothing where either is not there.</summary>
    public Money? Cut => Record is { Requested: { } asked, Assessed: { } right } ? asked - right : null;

    /// <summary>The page of the assessment, with its points and its report.</summary>
    public string Path => SitePaths.Assessment(Record.Year, Record.Code);

    /// <summary>An assessment as a row.</summary>
    public static AssessmentRow Of(RecordSet records, Assessment record) =>
        new(ProcessSubject.Of(records, record), record, BudgetedAmount.Of(records, record));
}

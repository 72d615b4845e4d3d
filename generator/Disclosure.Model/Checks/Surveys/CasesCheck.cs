using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Bad ratings are dealt with in time, and the numbers told of it can be.</summary>
internal static class CasesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is Portal { CaseDeadlines: { IsValid: false } terms })
            findings.Add(SurveyFindings.CaseTermsWrong, "caseDeadlines", $"写的是回访 {terms.Contact}、答复 {terms.Reply}、整改 {terms.Handle} 个工作日。");
        if (record.Record is not SatisfactionResult { Cases: { } cases } result)
            return;
        if (!cases.IsConsistent || cases.Total < BadIn(result.Scored))
            findings.Add(
                SurveyFindings.CasesDoNotAddUp, "cases",
                $"差评 {cases.Total} 件，已回访 {cases.Contacted}、已答复 {cases.Replied}、已办结 {cases.Handled}，前后对不上，或少于不满意的份数。");
        else if (cases.Overdue > 0)
            findings.Add(SurveyFindings.CasesOverdue, "cases.overdue", $"差评 {cases.Total} 件，超期未办 {cases.Overdue} 件。");
    }

    private static int BadIn(PublishedCounts counts) => (counts.Dissatisfied ?? 0) + (counts.VeryDissatisfied ?? 0);
}

using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>What is rated is in the content.</summary>
internal static class SubjectCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not SatisfactionResult { Project: { } project } result)
            return;
        if (record.Records.FindProjectTarget(project, result.Year) is null
            && record.Records.FindProjectSelfEvaluation(project, result.Year) is null)
            findings.Add(SurveyFindings.SubjectUnknown, "project", $"{result.Year} 年没有编码为“{project}”的项目。");
    }
}

using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Surveys open before they close, and have an id of their own.</summary>
internal static class PeriodCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is SatisfactionResult result && (result.Closes < result.Opens || result.Day < result.Opens))
            findings.Add(
                SurveyFindings.PeriodReversed, "opens",
                $"{result.Opens:yyyy-MM-dd} 开始，{result.Closes:yyyy-MM-dd} 截止，{result.Day:yyyy-MM-dd} 统计。");
        if (record.Record is not SurveyRegister register)
            return;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < register.Surveys.Length; i++)
        {
            var survey = register.Surveys[i];
            if (survey.Closes < survey.Opens)
                findings.Add(
                    SurveyFindings.PeriodReversed, $"surveys[{i}].opens", $"{survey.Opens:yyyy-MM-dd} 开始，{survey.Closes:yyyy-MM-dd} 截止。");
            if (!seen.Add(survey.Id.Value))
                findings.Add(SurveyFindings.SurveyRepeated, $"surveys[{i}].id", $"“{survey.Id}”已经用过。");
        }
    }
}

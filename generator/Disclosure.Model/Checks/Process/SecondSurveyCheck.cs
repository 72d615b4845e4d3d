using Disclosure.Model.Rectifications;

namespace Disclosure.Model.Checks.Process;

/// <summary>Whoever rates again rates the same project or unit, after the first survey closed.</summary>
internal static class SecondSurveyCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Rectification { SecondSurvey: { } id } item || record.Set.Process.FindSurvey(id) is not { } second)
            return;
        if (!second.IsAbout(item.Project, item.Unit))
            findings.Add(RectificationFindings.SecondSurveyUnfit, "secondSurvey", $"调查“{id}”评价的不是“{item.Code}”。");
        if (item.Survey is { } before && record.Set.Process.FindSurvey(before) is { } first && second.Opens <= first.Closes)
            findings.Add(
                RectificationFindings.SecondSurveyUnfit, "secondSurvey",
                $"再次评价从 {second.Opens:yyyy-MM-dd} 开始，原来的调查 {first.Closes:yyyy-MM-dd} 才结束。");
    }
}

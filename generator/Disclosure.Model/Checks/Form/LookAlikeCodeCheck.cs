using Disclosure.Model.Applications;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Form;

/// <summary>
/// No two units, and no two projects, have codes that look alike: <c>1O1</c> and <c>101</c>, <c>a1</c> and <c>AL</c>. Told on each record
/// of the code that stands later.
/// </summary>
internal static class LookAlikeCodeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is Unit unit)
            Tell("code", unit.Code.Value, record.Set.FirstLookAlike(unit.Code), findings);
        foreach (var (path, code) in ProjectsOf(record.Record))
        {
            if (code is { } project)
                Tell(path, project.Value, record.Set.FirstLookAlike(project), findings);
        }
    }

    private static IEnumerable<(string Path, ProjectCode? Code)> ProjectsOf(IDisclosureRecord record) => record switch
    {
        ProjectTarget target => [("code", target.Code)],
        ProjectSelfEvaluation self => [("code", self.Code)],
        Evaluation evaluation => [("project", evaluation.Project)],
        ResultApplication application => [("project", application.Project), ("nextProject", application.NextProject)],
        ProcessRecord process => [("project", process.Project)],
        _ => [],
    };

    private static void Tell(string path, string code, string first, FindingCollector findings)
    {
        if (code != first)
            findings.Add(FormFindings.CodeLooksAlike, path, $"编码“{code}”与“{first}”看上去一样。");
    }
}

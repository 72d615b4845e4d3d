using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>工作目录: what the scope has published is still there to work on; what is missing stays public and is told.</summary>
internal static class WorkingFolderRule
{
    public static GateCheck Check(GateInput input)
    {
        var scope = input.Candidate.Request.Scope;
        var there = input.Candidate.Items.Select(item => item.Path).ToHashSet();
        var gone = input.Candidate.Public.Records.All
            .Where(scope.Has)
            .Select(record => input.Candidate.Public.PathOf(record.Key))
            .OfType<string>()
            .Where(path => !there.Contains(new PublicPath(path)) && input.Office.History.State.Find(new PublicPath(path)) is not null)
            .Select(path => new Finding(ReleaseFindings.GoneFromWork, Place.At(path), "已公开，工作目录里没有这个文件。"));
        return GateCheck.Of("工作目录", gone);
    }
}

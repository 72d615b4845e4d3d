using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Process;

/// <summary>Projects as a message lists them, so that staff find each; of many the first ones.</summary>
internal static class ProjectList
{
    private const int Most = 20;

    /// <summary>The projects, such as <c>101-001 垃圾分类、101-002 路灯改造</c>.</summary>
    public static string Of(IReadOnlyCollection<ProjectTarget> targets) => Of(targets.Select(target => $"{target.Code} {target.Name}"));

    /// <summary>The first of <paramref name="names"/>, and that there are more.</summary>
    public static string Of(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join("、", all.Take(Most)) + (all.Count > Most ? "等" : "");
    }
}

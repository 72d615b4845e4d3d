using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>
/// Findings for people: grouped by code, each with where and what, and once a code what it is founded on and how to
/// mend it. Long lists are cut, and said to be.
/// </summary>
internal static class FindingTextReport
{
    private const int ShownOfOneKind = 20;

    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        foreach (var group in findings.GroupBy(f => f.Finding.Definition).OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Code, StringComparer.Ordinal))
            WriteKind(output, group.Key, [.. group]);
        output.WriteLine(FindingTotals.Of(findings));
    }

    private static void WriteKind(TextWriter output, FindingDefinition kind, List<ReportedFinding> findings)
    {
        output.WriteLine($"{kind.Code} {NameOf(kind.Severity)}：{kind.Title}（{findings.Count} 处）");
        foreach (var finding in findings.Take(ShownOfOneKind))
            output.WriteLine($"  {finding.Where}  {finding.Finding.Message}");
        if (findings.Count > ShownOfOneKind)
            output.WriteLine($"  ……另有 {findings.Count - ShownOfOneKind} 处，用 --format json 查看全部。");
        var basis = kind.Basis.Length > 0 ? $"依据：{kind.Basis}。" : "";
        output.WriteLine($"  {basis}改正办法：{kind.Remedy}");
        output.WriteLine();
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "阻断",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}

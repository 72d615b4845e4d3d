using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Residue;

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
        foreach (var kind in Kinds(findings))
            WriteKind(output, kind.Key, [.. kind]);
        output.WriteLine(FindingTotals.Of(findings));
    }

    /// <summary>The findings by kind, the worst first.</summary>
    public static IEnumerable<IGrouping<FindingDefinition, ReportedFinding>> Kinds(IEnumerable<ReportedFinding> findings) => findings
        .GroupBy(finding => finding.Finding.Definition)
        .OrderByDescending(kind => kind.Key.Severity)
        .ThenBy(kind => kind.Key.Code, StringComparer.Ordinal);

    private static void WriteKind(TextWriter output, FindingDefinition kind, List<ReportedFinding> findings)
    {
        output.WriteLine($"{kind.Code} {NameOf(kind.Severity)}：{kind.Title}（{findings.Count} 处）");
        foreach (var finding in findings.Take(ShownOfOneKind))
            output.WriteLine($"  {HiddenCharacters.Shown(finding.Where)}  {finding.Finding.Message}");
        if (findings.Count > ShownOfOneKind)
            output.WriteLine($"  ……另有 {findings.Count - ShownOfOneKind} 处，用 --format json 查看全部，或用 --year、--unit 缩小范围。");
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

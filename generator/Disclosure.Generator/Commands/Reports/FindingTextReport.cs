using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Residue;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>
/// Findings for people: grouped by code, each with where and what, and once a code what it is founded on and how to
/// mend it. Long lists are cut, and said to be.
/// </summary>
internal static class FindingTextReport
{
    private const int ShownOfOneKind = 20;

    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings) =>
        Write(output, ListedFindings.Everything(findings));

    public static void Write(TextWriter output, ListedFindings findings)
    {
        foreach (var kind in Kinds(findings.Listed))
            WriteKind(output, kind.Key, [.. kind]);
        var nothing = findings.Listed.IsEmpty && !findings.Unlisted.IsNone;
        output.WriteLine(nothing ? "没有要看的问题。" : FindingTotals.Of(findings.Listed).ToString());
        if (!findings.Unlisted.IsNone)
            output.WriteLine(findings.Unlisted);
    }

    /// <summary>The findings by kind, the worst first.</summary>
    public static IEnumerable<IGrouping<FindingKind, ReportedFinding>> Kinds(IEnumerable<ReportedFinding> findings) => findings
        .GroupBy(finding => new FindingKind(finding.Finding.Definition, finding.Finding.Severity))
        .OrderByDescending(kind => kind.Key.Severity)
        .ThenBy(kind => kind.Key.Definition.Code, StringComparer.Ordinal);

    private static void WriteKind(TextWriter output, FindingKind group, List<ReportedFinding> findings)
    {
        var kind = group.Definition;
        output.WriteLine($"{kind.Code} {NameOf(group.Severity)}：{kind.Title}{group.Note}（{findings.Count} 处）");
        foreach (var finding in findings.Take(ShownOfOneKind))
            output.WriteLine($"  {finding.Where}  {finding.Finding.Message}{Standing(finding.Finding)}");
        if (findings.Count > ShownOfOneKind)
            output.WriteLine($"  ……另有 {findings.Count - ShownOfOneKind} 处，用 --format json 查看全部，或用 --year、--unit 缩小范围。");
        var basis = kind.Basis.Length > 0 ? $"依据：{kind.Basis}。" : "";
        output.WriteLine($"  {basis}改正办法：{kind.Remedy}{(group.IsAcknowledged ? "" : HowToAcknowledge(kind))}");
        output.WriteLine();
    }

    private static string Standing(Finding finding) => finding switch
    {
        { Acknowledged: { } by } => $"〔{by.By} {by.Date:yyyy-MM-dd} 认可：{Shown(by.Reason)}〕",
        { Lapsed: { } by } => $"〔编号 {finding.Id}；{by.By} {by.Date:yyyy-MM-dd} 认可过（{Shown(by.Reason)}），之后内容变了〕",
        { CanBeAcknowledged: true } => $"〔编号 {finding.Id}〕",
        _ => "",
    };

    private static string Shown(string reason) => HiddenCharacters.Shown(MaskedText.Of(reason));

    private static string HowToAcknowledge(FindingDefinition kind) => kind.Acknowledging switch
    {
        AcknowledgementNeed.Optional => "看过、不用改的，用 disclosure acknowledge 编号 --reason 理由 逐条认可，以后不再列出。",
        AcknowledgementNeed.Reason => "确认可以公开的，用 disclosure acknowledge 编号 --reason 理由 逐条认可。",
        AcknowledgementNeed.PublicReason => "照此公开的，用 disclosure acknowledge 编号 --reason 理由 --public 逐条认可，理由随表公开。",
        _ => "",
    };

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "阻断",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}

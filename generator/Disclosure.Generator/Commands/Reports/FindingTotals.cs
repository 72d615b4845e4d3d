using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>How many findings of each severity there are.</summary>
/// <param name="Errors">Findings that block.</param>
/// <param name="Warnings">Findings that warn.</param>
/// <param name="Infos">Findings worth knowing.</param>
public sealed record FindingTotals(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts <paramref name="findings"/>.</summary>
    public static FindingTotals Of(IReadOnlyList<Finding> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning),
        findings.Count(finding => finding.Severity == Severity.Info));

    /// <summary>Counts <paramref name="findings"/>.</summary>
    public static FindingTotals Of(IEnumerable<ReportedFinding> findings) => Of([.. findings.Select(reported => reported.Finding)]);

    /// <summary>The totals in a sentence.</summary>
    public override string ToString() => (Errors, Warnings, Infos) is (0, 0, 0)
        ? "没有发现问题。"
        : $"阻断 {Errors} 项，提醒 {Warnings} 项，提示 {Infos} 项。";
}

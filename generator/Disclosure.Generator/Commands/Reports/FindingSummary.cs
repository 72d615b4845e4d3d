namespace Disclosure.Generator.Commands.Reports;

/// <summary>What there is before how it is: how many findings of each severity, then of each kind, the worst first.</summary>
internal static class FindingSummary
{
    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings)
    {
        if (findings.Count == 0)
            return;
        output.WriteLine($"共 {findings.Count} 处：{FindingTotals.Of(findings)}");
        foreach (var kind in FindingTextReport.Kinds(findings))
        {
            var (severity, definition) = (FindingTextReport.NameOf(kind.Key.Severity), kind.Key.Definition);
            output.WriteLine($"  {severity} {definition.Code} {definition.Title}{kind.Key.Note}：{kind.Count()} 处");
        }

        output.WriteLine();
    }
}

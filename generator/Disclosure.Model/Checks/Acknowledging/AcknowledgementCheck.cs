using Disclosure.Model.Acknowledging;

namespace Disclosure.Model.Checks.Acknowledging;

/// <summary>Whether an acknowledgement counts, and where not, why.</summary>
internal static class AcknowledgementCheck
{
    /// <summary>Whether it says why.</summary>
    public static bool HasReason(Acknowledgement row) => !string.IsNullOrWhiteSpace(row.Reason);

    /// <summary>What is wrong with a row; nothing where it counts.</summary>
    /// <param name="row">The row.</param>
    /// <param name="there">The findings of its code at its place.</param>
    public static (FindingDefinition Definition, string Message)? Check(Acknowledgement row, IEnumerable<Finding> there)
    {
        var findings = there.ToList();
        if (!HasReason(row))
            return (AcknowledgementFindings.NoReason, $"“{row.Id}”没有写理由，不起作用。");
        if (findings.Count == 0)
            return (AcknowledgementFindings.NotNeeded, $"{row.Path} 已没有 {row.Code} 的问题。");
        if (findings.Find(finding => finding.Id == row.Id) is not { } same)
            return (AcknowledgementFindings.Stale, $"{row.Path} 的内容在 {row.Date:yyyy-MM-dd} 认可之后变了，现在的问题编号是{Ids(findings)}。");
        return same.Definition.Acknowledging == AcknowledgementNeed.PublicReason && !row.IsPublic
            ? (AcknowledgementFindings.ReasonNotPublic, $"{row.Code} 的理由必须公开，“{row.Id}”写的是不公开，不起作用。")
            : null;
    }

    private static string Ids(IEnumerable<Finding> findings) => string.Join("、", findings.Select(finding => finding.Id).Distinct());
}

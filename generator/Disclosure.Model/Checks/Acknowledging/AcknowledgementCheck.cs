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
        if (CheckAlone(row) is { } wrong)
            return wrong;
        if (findings.Count == 0)
            return Gone(row);
        if (findings.Find(finding => finding.Id == row.Id) is not { } same)
            return OfAnother(row, findings);
        return same.Definition.Acknowledging == AcknowledgementNeed.PublicReason && !row.IsPublic
            ? (AcknowledgementFindings.ReasonNotPublic, $"{row.Code} 的理由必须公开，“{row.Id}”写的是不公开，不起作用。")
            : null;
    }

    // What holds nothing back says itself that it was accepted when it was about something else.
    private static (FindingDefinition Definition, string Message)? OfAnother(Acknowledgement row, List<Finding> findings)
    {
        if (findings.Exists(finding => finding.Definition.Acknowledging != AcknowledgementNeed.Optional))
        {
            return (
                AcknowledgementFindings.Stale,
                $"{row.Path} 的内容在 {row.Date:yyyy-MM-dd} 认可之后变了，现在的问题编号是{Ids(findings)}。");
        }

        return findings.Exists(finding => finding.Lapsed == row) ? null : Gone(row);
    }

    private static (FindingDefinition Definition, string Message) Gone(Acknowledgement row) =>
        (AcknowledgementFindings.NotNeeded, $"{row.Path} 已没有 {row.Code} 的问题。");

    /// <summary>What is wrong with a row whatever was found: of a form, which only an import reads, nobody else can say more.</summary>
    public static (FindingDefinition Definition, string Message)? CheckAlone(Acknowledgement row) => HasReason(row)
        ? null
        : (AcknowledgementFindings.NoReason, $"“{row.Id}”没有写理由，不起作用。");

    private static string Ids(IEnumerable<Finding> findings) => string.Join("、", findings.Select(finding => finding.Id).Distinct());
}

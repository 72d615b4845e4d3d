using Disclosure.Model.Checks;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>A point where each finding is mended or acknowledged one by one.</summary>
internal static class AcknowledgedPoint
{
    /// <summary>The point: blocked as long as one of <paramref name="findings"/> is not acknowledged.</summary>
    public static GateCheck Check(string name, IReadOnlyCollection<Finding> findings)
    {
        var open = findings.Where(finding => finding.NeedsAcknowledgement).Select(finding => new Finding(
            ReleaseFindings.NotAcknowledged, finding.Place,
            $"{finding.Definition.Title}（{finding.Code}，编号 {finding.Id}）：{finding.Message}"));
        var accepted = findings.Count(finding => finding.Acknowledged is not null);
        return GateCheck.Of(name, open, accepted == 0 ? null : $"{accepted} 处已逐条认可，理由随版次公开");
    }
}

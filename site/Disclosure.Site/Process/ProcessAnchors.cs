using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Site.Process;

/// <summary>The anchors of a year's stages on the page of a project or unit: the one place that spells them.</summary>
public static class ProcessAnchors
{
    /// <summary>The anchor of the section that shows records of a kind, such as <c>y2025-monitoring</c>; reviews stand with the target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no such section.</exception>
    public static string Of(RecordKind kind, FiscalYear year) => $"y{year}-" + kind switch
    {
        RecordKind.Assessment => "assessment",
        RecordKind.TargetReview => "target",
        RecordKind.Monitoring => "monitoring",
        RecordKind.Rectification => "rectification",
        RecordKind.Application => "application",
        RecordKind.Exit => "exit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No section of a stage."),
    };
}

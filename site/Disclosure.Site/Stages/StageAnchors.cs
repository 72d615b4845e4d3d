using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Site.Process;

namespace Disclosure.Site.Stages;

/// <summary>The anchors of the stages of a year on the page of a project.</summary>
internal static class StageAnchors
{
    /// <summary>The anchor of a stage's section, such as <c>y2025-target</c>.</summary>
    public static string Of(ChainStage stage, FiscalYear year) => stage switch
    {
        ChainStage.Assessment => ProcessAnchors.Of(RecordKind.Assessment, year),
        ChainStage.Target => ProcessAnchors.Of(RecordKind.TargetReview, year),
        ChainStage.Monitoring => ProcessAnchors.Of(RecordKind.Monitoring, year),
        ChainStage.Evaluation => $"y{year}-evaluation",
        ChainStage.Application => ProcessAnchors.Of(RecordKind.Application, year),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
    };

    /// <summary>The anchor of what has the result of a stage, where another part of the page has it; nothing where its own does.</summary>
    public static string? OfResult(RecordKey? record, FiscalYear year) => record switch
    {
        { Kind: RecordKind.Assessment, Year: { } of } when of != year => ProcessAnchors.Of(RecordKind.Assessment, of),
        { Kind: RecordKind.Exit, Year: { } of } => ProcessAnchors.Of(RecordKind.Exit, of),
        _ => null,
    };
}

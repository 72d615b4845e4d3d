using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Stages;

/// <summary>The stages of a project's year for readers.</summary>
internal static class StageViews
{
    /// <summary>The strip of a year.</summary>
    public static StageStrip StripOf(FiscalYear year, ImmutableArray<StageStanding> stages) =>
        new($"{year} 年度的五个阶段", [.. stages.Select(standing => StepOf(year, standing))]);

    /// <summary>The result of a stage with its day, such as <c>予以支持，87 分，2023年5月6日评估</c>; nothing where there is none.</summary>
    public static string? InShort(StageStanding standing) => (standing.Result, DateOf(standing)) switch
    {
        (null, _) => null,
        ({ } result, { } date) => $"{result}，{date}",
        ({ } result, null) => result,
    };

    /// <summary>Why a stage has no result, or what lacks beside it, for its section; nothing where nothing is to be said.</summary>
    public static EmptyState? ReasonOf(StageStanding standing) => standing switch
    {
        { Reason: null } => null,
        { State: StageState.Done } => BesideResult(standing),
        _ => new EmptyState(standing.State.Term(), ToneOf(standing), standing.Reason, standing.Basis),
    };

    /// <summary>Why there is no self-evaluation: what the stage says, or says beside what others found.</summary>
    public static EmptyState WhyNotEvaluated(StageStanding evaluation) => ReasonOf(evaluation)!;

    /// <summary>Why a project has no self-evaluation in a year; the same on every page that lists it.</summary>
    public static EmptyState WhyNotEvaluated(RecordSet records, ProjectCode project, FiscalYear year) =>
        WhyNotEvaluated(ProjectStages.EvaluationOf(records, project, year));

    // Why a target was refused stands in the table of its review.
    private static EmptyState? BesideResult(StageStanding standing) => standing switch
    {
        { Stage: ChainStage.Monitoring } => new EmptyState(StageState.Overdue.Term(), Tone.Bad, standing.Reason!),
        { Stage: ChainStage.Evaluation, Basis: { } basis } => EmptyState.Withheld(standing.Reason!, basis),
        { Stage: ChainStage.Evaluation } => new EmptyState(StageState.Missing.Term(), Tone.Caution, standing.Reason!),
        _ => null,
    };

    private static StageStep StepOf(FiscalYear year, StageStanding standing) => new(
        standing.Stage.Term(), new Badge(standing.State.Term(), ToneOf(standing)), TextOf(standing),
        "#" + StageAnchors.Of(standing.Stage, year))
    {
        Date = DateOf(standing),
    };

    private static string? DateOf(StageStanding standing) =>
        standing is { Date: { } day, Record: { } record } ? day.InChinese() + Happened(record.Kind) : null;

    // In short: the section has the whole reason.
    private static string TextOf(StageStanding standing) => standing switch
    {
        { Result: { } result } => result,
        { State: StageState.NotDue, Due: { } due } => $"最迟 {due.InChinese()}公开",
        { State: StageState.Overdue, Due: { } due } => $"应于 {due.InChinese()}前公开",
        { State: StageState.Withheld, Basis: { } basis } => "依据：" + basis,
        _ => standing.Reason!,
    };

    private static string Happened(RecordKind kind) => kind switch
    {
        RecordKind.Assessment => "评估",
        RecordKind.TargetReview => "审核",
        RecordKind.Monitoring => "监控",
        RecordKind.Evaluation => "评价",
        RecordKind.Application => "决定",
        RecordKind.Exit => "退出",
        _ => "公开",
    };

    private static Tone ToneOf(StageStanding standing) => standing switch
    {
        { IsRefusal: true } or { State: StageState.Done, Record.Kind: RecordKind.Exit } => Tone.Caution,
        { State: StageState.Done } => Tone.Good,
        { State: StageState.Overdue } => Tone.Bad,
        { State: StageState.Missing } => Tone.Caution,
        _ => Tone.Neutral,
    };
}

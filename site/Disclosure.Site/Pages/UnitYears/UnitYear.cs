using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Disclosure.Model.Codes;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Process;
using Disclosure.Site.Totals;
using Disclosure.Site.YearSections;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A department or unit in one year: its forms as a whole, and its projects.</summary>
public sealed record UnitYear : YearSection
{
    /// <summary>The year, with what it shows like a project's.</summary>
    /// <param name="section">What it shows like a project's.</param>
    [SetsRequiredMembers]
    public UnitYear(YearSection section)
        : base(section)
    {
    }

    /// <summary>Whether the content holds nothing on the unit in the year, and it owes nothing.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The 绩效目标设置情况 sentence, beside what is listed; nothing where the department published none.</summary>
    public ReconciledSentence? TargetSetting { get; init; }

    /// <summary>年度主要任务; nothing where there are none.</summary>
    public FactTable? MainTasks { get; init; }

    /// <summary>The unit's projects of the year, as rows.</summary>
    internal ImmutableArray<UnitProject> ProjectRows { get; init; } = [];

    /// <summary>What was changed of its projects after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> CorrectedProjects { get; init; } = [];

    /// <summary>The unit's projects of the year; nothing where it has none.</summary>
    public FactTable? Projects { get; init; }

    /// <summary>What was made of the process in the year, as rows.</summary>
    internal UnitProcess? ProcessRows { get; init; }

    /// <summary>The stages of the year: assessment, target review, monitoring, exit, each where there is any.</summary>
    public ImmutableArray<ProcessSection> Process { get; init; } = [];

    /// <summary>What the totals of its projects leave out; none where nothing is added up.</summary>
    public ImmutableArray<GapsView> Gaps { get; init; } = [];

    /// <inheritdoc/>
    protected override void WriteMore(Utf8JsonWriter json, Func<UnitCode, string> nameOf)
    {
        if (!Gaps.IsEmpty)
            GapsFacts.Write(json, Gaps.Select(view => view.Gaps), nameOf);
    }

    /// <summary>What there is of the year, for whom it is folded away.</summary>
    public string InShort => string.Join(
        '、',
        new[]
        {
            ProjectRows.IsEmpty ? null : $"项目 {ProjectRows.Length} 个",
            HasOverall ? "部门（单位）整体绩效" : null,
            Process.IsEmpty ? null : "过程信息",
            Evaluations.IsEmpty ? null : $"绩效评价 {Evaluations.Length} 份",
        }.OfType<string>().DefaultIfEmpty("公开情况"));

    /// <summary>Tables without data, each explained.</summary>
    public ImmutableArray<EmptyState> EmptyTables { get; init; } = [];

    /// <summary>Whether there is anything beside its forms: satisfaction, other entries, remarks.</summary>
    public bool HasBeside => !Satisfaction.IsEmpty || !Items.IsEmpty || Remarks is not null;

    /// <summary>Whether the section says anything on the unit as a whole.</summary>
    public bool HasOverall => Goal is not null || Indicators is not null;
}

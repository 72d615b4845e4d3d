using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A part of a project's year: what there is of a stage, or why there is nothing.</summary>
/// <param name="Anchor">Its anchor, to which the strip of stages and other pages link.</param>
/// <param name="Year">The year of which it is a part, which its heading names to whoever goes from heading to heading.</param>
/// <param name="Heading">What it shows, such as <c>绩效运行监控</c>.</param>
public sealed record StagePart(string Anchor, FiscalYear Year, string Heading)
{
    /// <summary>Why there is nothing, or what is to be said beside what there is; nothing where neither is.</summary>
    public EmptyState? Reason { get; init; }

    /// <summary>The result where another part has it, such as an assessment of an earlier year; nothing where it stands here.</summary>
    public SwitchLink? Elsewhere { get; init; }

    /// <summary>责任岗位 of a form (clause 十五); tables of the process name theirs themselves.</summary>
    public string? ResponsibleRole { get; init; }

    /// <summary>The page with the same of all projects, relative to the page; nothing where there is nothing of it here.</summary>
    public SwitchLink? More { get; init; }

    /// <summary>What there is, in short: what a narrow screen shows of the tables before they are opened.</summary>
    public string InShort { get; init; } = "";

    /// <summary>Whether paper has the tables, too: what was done about a result, and not how it came about.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>What there is.</summary>
    public ImmutableArray<FactTable> Tables { get; init; } = [];
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Results;
using Disclosure.Site.YearSections;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A project in one year.</summary>
public sealed record ProjectYear : YearSection
{
    /// <summary>The year, with what it shows like a unit's.</summary>
    /// <param name="section">What it shows like a unit's.</param>
    [SetsRequiredMembers]
    public ProjectYear(YearSection section)
        : base(section)
    {
    }

    /// <summary>年初预算 of the target; nothing where none is shown or it says none.</summary>
    public Money? TargetAmount => (Target as ProjectTarget)?.YearAmount();

    /// <summary>The self-evaluation beside the evaluations of others, as rows; none where nobody else evaluated.</summary>
    internal ImmutableArray<ComparedEvaluation> Compared { get; init; } = [];

    /// <summary>The self-evaluation beside the evaluations of others; nothing where nobody else evaluated.</summary>
    public FactTable? Comparison => EvaluationViews.TableOf(Compared);
}

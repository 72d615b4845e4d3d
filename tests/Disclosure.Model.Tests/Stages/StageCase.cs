using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Stages;

/// <summary>A case that reaches a rule of the stages, and what is said then.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Records">What is there.</param>
/// <param name="Text">The result, or the reason why there is none.</param>
/// <param name="Due">The last day to publish on time; nothing where none is said.</param>
internal sealed record StageCase(string Rule, RecordSet Records, string Text, DateOnly? Due = null)
{
    /// <summary>The year that is asked for.</summary>
    public FiscalYear Year { get; init; } = TestRecords.Year;

    /// <summary>The five stages.</summary>
    public ImmutableArray<StageStanding> Stages => ProjectStages.Of(Records, TestRecords.ProjectCode, Year);

    /// <summary>The rule.</summary>
    public StageRule Decided => StageRules.All.Single(rule => rule.Id == Rule);

    /// <summary>How the rule's stage stands.</summary>
    public StageStanding Standing => Stages.Single(standing => standing.Stage == Decided.Stage);

    public override string ToString() => Rule;
}

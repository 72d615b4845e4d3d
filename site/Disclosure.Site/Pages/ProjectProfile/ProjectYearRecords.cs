using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>What the content holds on one project in one year.</summary>
internal sealed record ProjectYearRecords(
    FiscalYear Year, ProjectTarget? Target, ProjectSelfEvaluation? Self, ImmutableArray<Evaluation> Evaluations,
    ImmutableArray<ProcessRecord> Process)
{
    public bool IsEmpty => Target is null && Self is null && Evaluations.IsEmpty && Process.IsEmpty;
}

using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Cycles;

/// <summary>What there is of a project in a year; of what is withheld, only that it is.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The target, where it is shown.</param>
/// <param name="Self">The self-evaluation, where it is shown.</param>
/// <param name="IsTargetWithheld">Whether the target is withheld.</param>
/// <param name="IsSelfWithheld">Whether the self-evaluation is withheld.</param>
internal sealed record CycleTables(
    FiscalYear Year, ProjectTarget? Target, ProjectSelfEvaluation? Self, bool IsTargetWithheld, bool IsSelfWithheld)
{
    /// <summary>The years with a target or a self-evaluation, oldest first.</summary>
    public static ImmutableArray<CycleTables> Of(RecordSet records, ProjectCode code) =>
    [
        .. from year in records.Years
           let target = records.FindProjectTarget(code, year)
           let self = records.FindProjectSelfEvaluation(code, year)
           where target is not null || self is not null
           select new CycleTables(
               year,
               target is { Withheld: null } ? target : null,
               self is { Withheld: null } ? self : null,
               target is { Withheld: not null },
               self is { Withheld: not null }),
    ];
}

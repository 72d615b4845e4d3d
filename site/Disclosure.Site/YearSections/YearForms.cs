using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;
using Disclosure.Site.Tables;

namespace Disclosure.Site.YearSections;

/// <summary>What the content holds on a project, or on a unit as a whole, in one year. Withheld forms are among it.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Unit">Who has to publish.</param>
/// <param name="Target">The target.</param>
/// <param name="Self">The self-evaluation.</param>
internal sealed record YearForms(FiscalYear Year, UnitCode Unit, PerformanceTable? Target, SelfEvaluation? Self)
{
    /// <summary>The page that shows them.</summary>
    public required ILinkRoot Root { get; init; }

    /// <summary>The kind of table that the indicators are a part of.</summary>
    public required Table<IndicatorLine> Indicators { get; init; }

    /// <summary>The kind of table that the funds are a part of.</summary>
    public required Table<FundsLine> Funds { get; init; }

    /// <summary>What captions say before 绩效: 整体 of a unit.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The evaluations of others.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; init; } = [];

    /// <summary>What the process made of it in the year.</summary>
    public IEnumerable<ProcessRecord> Process { get; init; } = [];

    /// <summary>The results of surveys.</summary>
    public ImmutableArray<SatisfactionResult> Results { get; init; } = [];

    /// <summary>The records that were changed after they were published, or came later.</summary>
    public IEnumerable<RecordKey> Corrected { get; init; } = [];

    /// <summary>What editions say of what is published as approved, though it does not agree.</summary>
    public IEnumerable<StandingNote> Noted { get; init; } = [];

    /// <summary>The surveys.</summary>
    public IEnumerable<Survey> Surveys { get; init; } = [];
}

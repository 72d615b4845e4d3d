using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Scoring;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A department or unit in one year.</summary>
public sealed record UnitYear
{
    /// <summary>The fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>The overall target the section shows; nothing where there is none or it is withheld.</summary>
    public UnitTarget? Target { get; init; }

    /// <summary>The overall self-evaluation the section shows; nothing where there is none or it is withheld.</summary>
    public UnitSelfEvaluation? SelfEvaluation { get; init; }

    /// <summary>The self-evaluation recomputed.</summary>
    public SelfEvaluationScore? Score { get; init; }

    /// <summary>The clocks of the budget and of the accounts.</summary>
    public required ImmutableArray<ClockView> Clocks { get; init; }

    /// <summary>What is not there, and why.</summary>
    public ImmutableArray<EmptyState> Missing { get; init; } = [];

    /// <summary>The 绩效目标设置情况 sentence, beside what is listed; nothing where the department published none.</summary>
    public ReconciledSentence? TargetSetting { get; init; }

    /// <summary>The overall goal.</summary>
    public GoalView? Goal { get; init; }

    /// <summary>年度主要任务; nothing where there are none.</summary>
    public FactTable? MainTasks { get; init; }

    /// <summary>The unit's money.</summary>
    public FundsView? Funds { get; init; }

    /// <summary>The overall indicators over the six dimensions.</summary>
    public IndicatorTable? Indicators { get; init; }

    /// <summary>Total and grade as approved, beside the recomputed.</summary>
    public FactTable? Totals { get; init; }

    /// <summary>Satisfaction of those the unit as a whole served, reported and surveyed.</summary>
    public ImmutableArray<SatisfactionView> Satisfaction { get; init; } = [];

    /// <summary>The results of surveys that the section shows.</summary>
    public ImmutableArray<SatisfactionResult> Surveys { get; init; } = [];

    /// <summary>Entries of the overall self-evaluation that no other part shows, as written.</summary>
    public ImmutableArray<FactItem> Items { get; init; } = [];

    /// <summary>What the form says beside its tables (其他需要说明事项).</summary>
    public string? Remarks { get; init; }

    /// <summary>The unit's projects of the year, as rows.</summary>
    internal ImmutableArray<UnitProject> ProjectRows { get; init; } = [];

    /// <summary>What the evaluations of the unit by others found, as rows.</summary>
    internal ImmutableArray<FindingRow> Findings { get; init; } = [];

    /// <summary>The unit's projects of the year; nothing where it has none.</summary>
    public FactTable? Projects { get; init; }

    /// <summary>Tables without data, each explained.</summary>
    public ImmutableArray<EmptyState> EmptyTables { get; init; } = [];

    /// <summary>Evaluations of the unit as a whole by others.</summary>
    public ImmutableArray<EvaluationView> Evaluations { get; init; } = [];

    /// <summary>Neutral 核对说明.</summary>
    public ImmutableArray<CheckNote> Notes { get; init; } = [];

    /// <summary>The section's anchor, such as <c>y2025</c>.</summary>
    public string Anchor => $"y{Year}";

    /// <summary>Whether the section says anything on the unit as a whole.</summary>
    public bool HasOverall => Goal is not null || Indicators is not null;

    /// <summary>Writes the year into the page's JSON twin.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="nameOf">The name of a department or unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public void WriteFacts(Utf8JsonWriter json, Func<UnitCode, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("year", Year);
        if (Target is { } target)
        {
            json.WritePropertyName("target");
            RecordFacts.Write(json, target, nameOf);
        }

        if (SelfEvaluation is { } self)
        {
            json.WritePropertyName("selfEvaluation");
            RecordFacts.Write(json, self, nameOf);
        }

        ScoreFacts.Write(json, Score);
        SatisfactionFacts.Write(json, Surveys, nameOf);
        json.WriteEndObject();
    }
}

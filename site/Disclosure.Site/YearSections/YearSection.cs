using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.LastYear;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.YearSections;

/// <summary>
/// What the page of a project and that of a unit show of one year alike: the target, the self-evaluation and what others found. What is
/// missing has an <see cref="EmptyState"/> in its place.
/// </summary>
public record YearSection
{
    /// <summary>The fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>The target the section shows; nothing where there is none or it is withheld.</summary>
    public PerformanceTable? Target { get; init; }

    /// <summary>The self-evaluation the section shows; nothing where there is none or it is withheld.</summary>
    public SelfEvaluation? SelfEvaluation { get; init; }

    /// <summary>The self-evaluation recomputed.</summary>
    public SelfEvaluationScore? Score { get; init; }

    /// <summary>The clocks of the budget and of the accounts.</summary>
    public required ImmutableArray<ClockView> Clocks { get; init; }

    /// <summary>What is not there, and why: withheld, not due, overdue.</summary>
    public ImmutableArray<EmptyState> Missing { get; init; } = [];

    /// <summary>What was promised and what was done; nothing where neither is shown.</summary>
    public GoalView? Goal { get; init; }

    /// <summary>What it cost; nothing where no funds block is shown.</summary>
    public FundsView? Funds { get; init; }

    /// <summary>Target and result, indicator by indicator; nothing where no table is shown.</summary>
    public IndicatorTable? Indicators { get; init; }

    /// <summary>The tables of the year before; nothing where there are none.</summary>
    internal LastYearTables? LastYear { get; init; }

    /// <summary>The indicators beside those of the year before; nothing where those are not known, or withheld.</summary>
    internal YearComparison? BesideLastYear { get; init; }

    /// <summary>Total and grade as approved, beside the recomputed; nothing before a self-evaluation.</summary>
    public FactTable? Totals { get; init; }

    /// <summary>Satisfaction of those served, reported and surveyed.</summary>
    public ImmutableArray<SatisfactionView> Satisfaction { get; init; } = [];

    /// <summary>The results of surveys that the section shows.</summary>
    public ImmutableArray<SatisfactionResult> Surveys { get; init; } = [];

    /// <summary>Entries of the forms that no other part shows, as written.</summary>
    public ImmutableArray<FactItem> Items { get; init; } = [];

    /// <summary>What the form says beside its tables (其他需要说明事项).</summary>
    public string? Remarks { get; init; }

    /// <summary>What the evaluations of others found, as rows.</summary>
    internal ImmutableArray<FindingRow> Findings { get; init; } = [];

    /// <summary>The evaluations of others.</summary>
    public ImmutableArray<EvaluationView> Evaluations { get; init; } = [];

    /// <summary>What was changed after it was published: 更正说明 and others, newest first.</summary>
    public ImmutableArray<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>编报说明: what is published as approved though it does not agree, or lacks something.</summary>
    public ImmutableArray<FilingNote> FilingNotes { get; init; } = [];

    /// <summary>Neutral 核对说明.</summary>
    public ImmutableArray<CheckNote> Notes { get; init; } = [];

    /// <summary>The section's anchor, such as <c>y2025</c>.</summary>
    public string Anchor => $"y{Year}";

    /// <summary>
    /// The indicators of both forms, as rows of data. Last year stands beside the target's; beside the results, where there is none.
    /// </summary>
    internal IEnumerable<IndicatorLine> IndicatorLines => Forms.SelectMany(form => FormTables.IndicatorsOf(
        form, form.IsTarget ? null : Score, form.IsTarget || Target is null ? LastYear : null));

    /// <summary>The funds of both forms, as rows of data.</summary>
    internal IEnumerable<FundsLine> FundsLines => Forms.SelectMany(form => FormTables.FundsOf(form));

    private IEnumerable<PerformanceTable> Forms => new[] { Target, SelfEvaluation }.OfType<PerformanceTable>();

    /// <summary>Writes the years of a page into its JSON twin.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="years">The years.</param>
    /// <param name="nameOf">The name of a department or unit.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteFacts(Utf8JsonWriter json, IEnumerable<YearSection> years, Func<UnitCode, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(years);
        json.WriteStartArray("years");
        foreach (var year in years)
            year.WriteFacts(json, nameOf);
        json.WriteEndArray();
    }

    /// <summary>Writes what only the year of a kind of page has, into its object that is open.</summary>
    protected virtual void WriteMore(Utf8JsonWriter json)
    {
    }

    private void WriteFacts(Utf8JsonWriter json, Func<UnitCode, string> nameOf)
    {
        json.WriteStartObject();
        json.WriteNumber("year", Year);
        WriteMore(json);
        WriteForm(json, "target", Target, nameOf);
        WriteForm(json, "selfEvaluation", SelfEvaluation, nameOf);
        ComparisonFacts.Write(json, LastYear, BesideLastYear);
        ScoreFacts.Write(json, Score);
        SatisfactionFacts.Write(json, Surveys, nameOf);
        FilingNote.Write(json, FilingNotes);
        WriteMore(json, nameOf);
        json.WriteEndObject();
    }

    /// <summary>Writes what a page of one kind alone has of the year.</summary>
    protected virtual void WriteMore(Utf8JsonWriter json, Func<UnitCode, string> nameOf)
    {
    }

    private static void WriteForm(Utf8JsonWriter json, string key, PerformanceTable? form, Func<UnitCode, string> nameOf)
    {
        if (form is null)
            return;
        json.WritePropertyName(key);
        RecordFacts.Write(json, form, nameOf);
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;
using Disclosure.Model.Stages;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Results;
using Disclosure.Site.Stages;
using Disclosure.Site.YearSections;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A project in one year.</summary>
public sealed record ProjectYear : YearSection
{
    /// <summary>The year, with what it shows like a unit's, its stages and their parts.</summary>
    /// <param name="section">What it shows like a unit's.</param>
    /// <param name="stages">The five stages.</param>
    /// <param name="parts">The parts of the section.</param>
    [SetsRequiredMembers]
    public ProjectYear(YearSection section, ImmutableArray<StageStanding> stages, YearParts parts)
        : base(section)
    {
        (Stages, Parts) = (stages, parts);
    }

    /// <summary>The five stages of the chain, each with its result or the reason why there is none.</summary>
    public ImmutableArray<StageStanding> Stages { get; }

    /// <summary>What was made of the process, as rows.</summary>
    internal ProjectProcess Process { get; init; } = ProjectProcess.None;

    /// <summary>The parts of the section, stage by stage.</summary>
    public YearParts Parts { get; }

    /// <summary>
    /// The strip of the stages. The page opens with that of its newest year; of others the parts of the section say as much.
    /// </summary>
    public StageStrip Strip => StageViews.StripOf(FiscalYear, Stages);

    private FiscalYear FiscalYear => new(Year);

    /// <summary>Why there is no self-evaluation, in a word; nothing where there is one.</summary>
    public Badge? WhyNotEvaluated => SelfEvaluation is null
        ? StageViews.WhyNotEvaluated(Stages[(int)ChainStage.Evaluation]).Badge
        : null;

    /// <summary>年初预算 of the target; nothing where none is shown or it says none.</summary>
    public Money? TargetAmount => (Target as ProjectTarget)?.YearAmount();

    /// <summary>满意率 of the survey of the year; nothing where there is none with enough answers, or more than one.</summary>
    public Percentage? SurveyedRate => Surveys is [{ IsEnough: true, Scored.Rate: { } rate }] ? rate : null;

    /// <summary>The indicators that were not, or not wholly, reached.</summary>
    public IEnumerable<IndicatorRow> Unmet =>
        Indicators?.Groups.SelectMany(group => group.Rows).Where(row => row.Judged is { } judged && judged.IsUnmet()) ?? [];

    /// <summary>The year in a line.</summary>
    public string InShort => ProjectYearWords.InShort(this);

    /// <summary>How the total comes about, in short.</summary>
    public string TotalsInShort => ProjectYearWords.TotalsInShort(this);

    /// <summary>Whether the page shows it without being asked: the newest year that has a result, else the newest.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The self-evaluation beside the evaluations of others, as rows; none where nobody else evaluated.</summary>
    internal ImmutableArray<ComparedEvaluation> Compared { get; init; } = [];

    /// <summary>The self-evaluation beside the evaluations of others; nothing where nobody else evaluated.</summary>
    public FactTable? Comparison => EvaluationViews.TableOf(Compared);

    /// <summary>The totals of all who evaluated, in short.</summary>
    public string ComparisonInShort => string.Join("；", Compared.Select(row => row.IsWithheld
        ? $"{row.Kind}不予公开"
        : $"{row.Kind} {(row.Total is { } total ? $"{total} 分" : "没有总分")}"));

    /// <inheritdoc/>
    protected override void WriteMore(Utf8JsonWriter json) => StageTwin.Write(json, FiscalYear, Stages);
}

using System.Collections.Immutable;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>
/// What was read from a table for one record: the facts, before names are matched to codes, and where each of them stands.
/// </summary>
public sealed record RecordDraft
{
    /// <summary>Which form.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>How the table was recognised, and how sure that is.</summary>
    public required FormRecognition Recognition { get; init; }

    /// <summary>Where it was found.</summary>
    public required TableSource Source { get; init; }

    /// <summary>The names and numbers of persons that were left out of the sheet, which the name of the file may repeat.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    /// <summary>The file's name as records keep it: without what is a person's.</summary>
    public string SourceName => MaskedText.Of(Source.File, Persons);

    /// <summary>The title as written; nothing where the table has none.</summary>
    public string? Title { get; init; }

    /// <summary>The fiscal year; nothing where the table does not say.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>项目名称, with the code glued to it; nothing in a unit's table, or where it is missing.</summary>
    public CodedName? Project { get; init; }

    /// <summary>主管部门.</summary>
    public CodedName? Department { get; init; }

    /// <summary>实施单位.</summary>
    public CodedName? Unit { get; init; }

    /// <summary>Which of the four budgets, where the table says.</summary>
    public BudgetKind? Budget { get; init; }

    /// <summary>Project, policy or transfer; nothing where the table does not say.</summary>
    public ProjectKind? SpendingKind { get; init; }

    /// <summary>项目类别 or 项目性质 as written.</summary>
    public string? Attribute { get; init; }

    /// <summary>项目期.</summary>
    public ProjectPeriod? Period { get; init; }

    /// <summary>The unit of the table's amounts; nothing in a table without amounts.</summary>
    public MoneyUnit? MoneyUnit { get; init; }

    /// <summary>What staff are asked about the unit of its amounts, which were not taken in; nothing where the unit is known.</summary>
    public string? UnitQuestion { get; init; }

    /// <summary>资金.</summary>
    public Model.Budgets.Funds Funds { get; init; } = Model.Budgets.Funds.None;

    /// <summary>年度主要任务.</summary>
    public ImmutableArray<MainTask> MainTasks { get; init; } = [];

    /// <summary>绩效目标设置情况, in a unit's target.</summary>
    public TargetSetting? TargetSetting { get; init; }

    /// <summary>Tables that are empty, with their explanations.</summary>
    public ImmutableArray<EmptyTable> EmptyTables { get; init; } = [];

    /// <summary>What an evaluation's table says beside its rows; nothing in other forms.</summary>
    public EvaluationFacts? Evaluation { get; init; }

    /// <summary>What 绩效运行监控表 says beside its head; nothing in other forms.</summary>
    public MonitoringFacts? Monitoring { get; init; }

    /// <summary>What 政府预算绩效目标表 says beside its goal and indicators; nothing in other forms.</summary>
    public GovernmentFacts? Government { get; init; }

    /// <summary>年度总体目标; empty where the table has none.</summary>
    public Goal Goal { get; init; } = new("");

    /// <summary>绩效指标.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>总分.</summary>
    public Points? Total { get; init; }

    /// <summary>等级.</summary>
    public Grade? Grade { get; init; }

    /// <summary>其他需要说明的问题.</summary>
    public string? Remarks { get; init; }

    /// <summary>Entries that no field stands for.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>
    /// The cell of each fact, by its path in the record: <c>indicators[3].target</c> → <c>F12</c>. Findings on the record can
    /// so be told by cell.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Cells { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The names of the cells that hold something and were not understood, such as <c>F12</c>.</summary>
    public ImmutableHashSet<string> Unread { get; init; } = [];

    /// <summary>Whether the table says a field that finance staff state where it does not.</summary>
    public bool Says(IField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Key switch
        {
            "budgetKind" => Budget is not null,
            "kind" => SpendingKind is not null,
            "moneyUnit" => MoneyUnit is not null,
            "name" => Project is not null,
            "title" => Evaluation?.Title is not null,
            "evaluator" => Evaluation?.Evaluator is not null,
            _ => field is not IEntryField || Items.Any(item => item.Label == field.Title),
        };
    }

    /// <summary>Whether it tells neither what it is about nor a single indicator: nothing that a record could say.</summary>
    public bool SaysNothing =>
        Project is null
        && !(Kind.IsOfUnit() || (Kind == FormKind.Evaluation && (Department ?? Unit) is not null))
        && Indicators.All(row => row.Level3.Length == 0 && row.Level2.Length == 0)
        && Monitoring is not { Indicators.Length: > 0 };

    /// <summary>Whether nothing was filled in: no name, no amount, no goal and no value of an indicator.</summary>
    public bool IsBlank =>
        (Project ?? Department ?? Unit) is null
        && Goal is { Expected.Length: 0, Actual: null, WholePeriod: null }
        && Monitoring is not { IsBlank: false }
        && Government is not { IsBlank: false }
        && MainTasks.IsEmpty && EmptyTables.IsEmpty && TargetSetting is null && Total is null
        && Funds.Lines.All(line => (line.WholePeriod ?? line.Initial ?? line.Budget ?? line.Executed) is null)
        && Indicators.All(
            row => row.Target.IsEmpty && row.Weight is null && row.Result is null or { Actual.IsEmpty: true, Score: null, Reason: null });
}

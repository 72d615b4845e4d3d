using System.Collections.Immutable;
using Disclosure.Forms.Matching;
using Disclosure.Forms.Reading;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Report;

/// <summary>A form in the report. A missing fact is <c>null</c>, never 0.</summary>
public sealed record ReportedRecord
{
    /// <summary>The form, as content files name it: <c>project-target</c>, <c>project-self-evaluation</c>, <c>unit-self-evaluation</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Where it was found.</summary>
    public required FormSource Source { get; init; }

    /// <summary>What becomes of it: <c>new</c>, <c>replaced</c>, <c>unchanged</c> or <c>blocked</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The record's file in the content folder; nothing where no record could be made.</summary>
    public string? Path { get; init; }

    /// <summary>The fiscal year.</summary>
    public int? Year { get; init; }

    /// <summary>项目编码, as written, matched or provisional.</summary>
    public string? Code { get; init; }

    /// <summary>项目名称.</summary>
    public string? Name { get; init; }

    /// <summary>主管部门, without the code that was glued to it.</summary>
    public string? Department { get; init; }

    /// <summary>The department's code.</summary>
    public string? DepartmentCode { get; init; }

    /// <summary>实施单位, without the code that was glued to it.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit's code.</summary>
    public string? UnitCode { get; init; }

    /// <summary>Which of the four budgets, where the form says.</summary>
    public string? BudgetKind { get; init; }

    /// <summary>项目类别 or 项目性质.</summary>
    public string? Attribute { get; init; }

    /// <summary>项目期.</summary>
    public ReportedPeriod? Period { get; init; }

    /// <summary>The form's money unit; the amounts of this report are in 元 all the same.</summary>
    public string? MoneyUnit { get; init; }

    /// <summary>The funds.</summary>
    public ImmutableArray<ReportedFund> Funds { get; init; } = [];

    /// <summary>The goal.</summary>
    public required ReportedGoal Goal { get; init; }

    /// <summary>The indicators.</summary>
    public ImmutableArray<ReportedIndicator> Indicators { get; init; } = [];

    /// <summary>总分.</summary>
    public decimal? Total { get; init; }

    /// <summary>等级.</summary>
    public string? Grade { get; init; }

    /// <summary>其他需要说明的问题.</summary>
    public string? Remarks { get; init; }

    /// <summary>Entries that no field stands for.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>年度主要任务.</summary>
    public ImmutableArray<ReportedTask> MainTasks { get; init; } = [];

    /// <summary>What an evaluation says beside its rows; nothing in other forms.</summary>
    public ReportedEvaluation? Evaluation { get; init; }

    /// <summary>The cell of each fact, by its path in the record.</summary>
    public ImmutableSortedDictionary<string, string> Cells { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>In what it differs from the record that is there.</summary>
    public ImmutableArray<FieldChange> Changes { get; init; } = [];

    /// <summary>What the checks find in it, at its cells: what keeps it from publication, or is worth knowing. They don't keep it from coming in.</summary>
    public ImmutableArray<ReportedFinding> Checks { get; init; } = [];
}

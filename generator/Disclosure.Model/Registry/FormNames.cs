using System.Collections.Immutable;

namespace Disclosure.Model.Registry;

/// <summary>The names of the official forms that departments send, as reports, their schema and the command line have them.</summary>
public static class FormNames
{
    /// <summary>政府预算绩效目标表.</summary>
    public const string GovernmentTarget = "government-target";

    /// <summary>项目支出绩效目标表.</summary>
    public const string ProjectTarget = "project-target";

    /// <summary>项目支出绩效自评表.</summary>
    public const string ProjectSelfEvaluation = "project-self-evaluation";

    /// <summary>部门（单位）整体支出绩效目标表.</summary>
    public const string UnitTarget = "unit-target";

    /// <summary>部门（单位）整体支出绩效自评表.</summary>
    public const string UnitSelfEvaluation = "unit-self-evaluation";

    /// <summary>转移支付绩效目标表.</summary>
    public const string TransferTarget = "transfer-target";

    /// <summary>转移支付绩效自评表.</summary>
    public const string TransferSelfEvaluation = "transfer-self-evaluation";

    /// <summary>绩效评价评分表.</summary>
    public const string Evaluation = "evaluation";

    /// <summary>项目支出绩效目标执行监控表.</summary>
    public const string ProjectMonitoring = "project-monitoring";

    /// <summary>部门（单位）整体支出绩效目标执行监控表.</summary>
    public const string UnitMonitoring = "unit-monitoring";

    /// <summary>Targets, self-evaluations and score tables: forms that are read as the table whose columns they have.</summary>
    public static ImmutableArray<string> Tables { get; } =
    [
        GovernmentTarget, ProjectTarget, ProjectSelfEvaluation, UnitTarget, UnitSelfEvaluation, TransferTarget, TransferSelfEvaluation,
        Evaluation,
    ];

    /// <summary>绩效运行监控表, which tells how far things are on a day within the year.</summary>
    public static ImmutableArray<string> OfMonitoring { get; } = [ProjectMonitoring, UnitMonitoring];

    /// <summary>Every form.</summary>
    public static ImmutableArray<string> All { get; } = [.. Tables, .. OfMonitoring];
}

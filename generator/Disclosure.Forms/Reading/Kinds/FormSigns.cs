namespace Disclosure.Forms.Reading.Kinds;

/// <summary>What the parts of a form tell about which form it is, beside its title.</summary>
/// <param name="HasTargets">Whether its indicators have a column of targets.</param>
/// <param name="HasActuals">Whether they have a column of what came of them.</param>
/// <param name="HasScores">Whether they have a column of points given.</param>
/// <param name="HasTasks">Whether it has 年度主要任务.</param>
/// <param name="HasProject">Whether it names a project.</param>
internal readonly record struct FormSigns(
    bool HasTargets, bool HasActuals, bool HasScores, bool HasTasks, bool HasProject)
{
    /// <summary>Whether it is 绩效运行监控表, which is told before its parts are read.</summary>
    public bool IsMonitoring { get; init; }

    /// <summary>Whether its labels are those of a transfer: 中央主管部门, 转移支付名称, 资金管理情况.</summary>
    public bool IsOfTransfer { get; init; }

    /// <summary>Whether results were written into it: what came of indicators, and points for it.</summary>
    public bool HasFilledResults { get; init; }

    /// <summary>Whether it tells what came of a target.</summary>
    public bool HasResults => HasActuals || HasScores;

    /// <summary>Whether it is a table of points alone, as evaluations have: neither targets nor results.</summary>
    public bool IsScoreTable => HasScores && !HasTargets && !HasActuals;
}

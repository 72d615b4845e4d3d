using Disclosure.Model.Editions;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>What the kinds of form are called, and how a title and the columns tell them apart.</summary>
internal static class FormKinds
{
    private static readonly string[] SelfWords = ["自评", "评价", "完成情况", "自查"];
    private static readonly string[] TransferWords = ["转移支付", "区域绩效"];
    private static readonly string[] FundWords = ["专项资金绩效", "专项补助资金"];
    private static readonly string[] EvaluationWords = ["重点评价", "重点绩效评价", "部门评价", "财政评价", "第三方评价", "评分表", "指标体系", "抽查", "复核"];

    /// <summary>The form's official name.</summary>
    public static string Name(this FormKind kind) => kind switch
    {
        FormKind.ProjectTarget => "项目支出绩效目标表",
        FormKind.ProjectSelfEvaluation => "项目支出绩效自评表",
        FormKind.UnitSelfEvaluation => "部门（单位）整体支出绩效自评表",
        FormKind.UnitTarget => "部门（单位）整体支出绩效目标表",
        FormKind.TransferTarget => "转移支付绩效目标表",
        FormKind.TransferSelfEvaluation => "转移支付绩效自评表",
        FormKind.ProjectMonitoring => "项目支出绩效目标执行监控表",
        FormKind.UnitMonitoring => "部门（单位）整体支出绩效目标执行监控表",
        FormKind.GovernmentTarget => "政府预算绩效目标表",
        _ => "绩效评价评分表",
    };

    /// <summary>The form as reports and the command line name it.</summary>
    public static string Id(this FormKind kind) => kind switch
    {
        FormKind.ProjectTarget => FormNames.ProjectTarget,
        FormKind.ProjectSelfEvaluation => FormNames.ProjectSelfEvaluation,
        FormKind.UnitTarget => FormNames.UnitTarget,
        FormKind.UnitSelfEvaluation => FormNames.UnitSelfEvaluation,
        FormKind.TransferTarget => FormNames.TransferTarget,
        FormKind.TransferSelfEvaluation => FormNames.TransferSelfEvaluation,
        FormKind.ProjectMonitoring => FormNames.ProjectMonitoring,
        FormKind.UnitMonitoring => FormNames.UnitMonitoring,
        FormKind.GovernmentTarget => FormNames.GovernmentTarget,
        _ => FormNames.Evaluation,
    };

    /// <summary>Whether it is about what came of a target, in the unit's own words.</summary>
    public static bool IsSelfEvaluation(this FormKind kind) =>
        kind is FormKind.ProjectSelfEvaluation or FormKind.UnitSelfEvaluation or FormKind.TransferSelfEvaluation;

    /// <summary>Whether its rows have results: a self-evaluation or an evaluation by others.</summary>
    public static bool HasResults(this FormKind kind) => kind.IsSelfEvaluation() || kind == FormKind.Evaluation;

    /// <summary>Whether it is about a unit as a whole (整体支出).</summary>
    public static bool IsOfUnit(this FormKind kind) =>
        kind is FormKind.UnitTarget or FormKind.UnitSelfEvaluation or FormKind.UnitMonitoring;

    /// <summary>Whether it is about how far a target is on a day within the year (绩效运行监控).</summary>
    public static bool IsMonitoring(this FormKind kind) => kind is FormKind.ProjectMonitoring or FormKind.UnitMonitoring;

    /// <summary>Whether it is about a transfer (转移支付).</summary>
    public static bool IsTransfer(this FormKind kind) => kind is FormKind.TransferTarget or FormKind.TransferSelfEvaluation;

    /// <summary>When a form of this kind is published: with the budget or the accounts (clause 十一), or as a part of the process.</summary>
    public static ReleaseStage Stage(this FormKind kind)
    {
        if (kind.IsMonitoring())
            return ReleaseStage.Process;
        return kind.HasResults() ? ReleaseStage.Accounts : ReleaseStage.Budget;
    }

    /// <summary>The kind a title names; where it does not say, the parts of the form do.</summary>
    public static FormKind Of(string title, FormSigns signs)
    {
        if (signs.IsMonitoring)
            return IsOfUnit(title, signs) ? FormKind.UnitMonitoring : FormKind.ProjectMonitoring;
        // A project's own form stays one, whatever money it spends.
        var isTransfer = (signs.IsOfTransfer && !title.Contains("整体支出", StringComparison.Ordinal))
            || ((Says(title, TransferWords) || (Says(title, FundWords) && !signs.HasScores))
                && !title.Contains("项目支出", StringComparison.Ordinal));
        var saysSelf = title.Contains("自评", StringComparison.Ordinal);
        if (!saysSelf && (Says(title, EvaluationWords) || (signs.IsScoreTable && !title.Contains("目标", StringComparison.Ordinal))))
            return FormKind.Evaluation;
        // A form called one of targets into which results were written tells them.
        var isSelf = Says(title, SelfWords)
            || signs.HasFilledResults
            || (signs.HasResults && !title.Contains("目标", StringComparison.Ordinal));
        if (isTransfer)
            return isSelf ? FormKind.TransferSelfEvaluation : FormKind.TransferTarget;
        return (IsOfUnit(title, signs), isSelf) switch
        {
            (true, true) => FormKind.UnitSelfEvaluation,
            (true, false) => FormKind.UnitTarget,
            (false, true) => FormKind.ProjectSelfEvaluation,
            _ => FormKind.ProjectTarget,
        };
    }

    /// <summary>Whether a title says which form it is.</summary>
    public static bool IsNamedBy(string title) =>
        Says(title, SelfWords) || Says(title, EvaluationWords)
        || title.Contains("目标", StringComparison.Ordinal) || MonitoringSigns.IsTitle(title);

    private static bool IsOfUnit(string title, FormSigns signs) =>
        title.Contains("整体", StringComparison.Ordinal) || (signs.HasTasks && !signs.HasProject);

    private static bool Says(string title, string[] words) =>
        Array.Exists(words, word => title.Contains(word, StringComparison.Ordinal));
}

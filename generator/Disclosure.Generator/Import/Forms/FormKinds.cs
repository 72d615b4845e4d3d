using Disclosure.Model.Calendar;

namespace Disclosure.Generator.Import.Forms;

/// <summary>What the kinds of form are called, and how a title tells them apart.</summary>
internal static class FormKinds
{
    private static readonly string[] SelfEvaluationWords = ["自评", "评价", "完成情况"];
    private static readonly string[] TransferWords = ["转移支付", "区域绩效"];
    private static readonly string[] EvaluationWords = ["重点评价", "重点绩效评价", "部门评价", "财政评价", "评分表", "指标体系", "抽查复核"];

    /// <summary>The form's official name.</summary>
    public static string Name(this FormKind kind) => kind switch
    {
        FormKind.ProjectTarget => "项目支出绩效目标表",
        FormKind.ProjectSelfEvaluation => "项目支出绩效自评表",
        FormKind.UnitSelfEvaluation => "部门（单位）整体支出绩效自评表",
        FormKind.UnitTarget => "部门（单位）整体支出绩效目标表",
        FormKind.Transfer => "转移支付绩效表",
        _ => "绩效评价评分表",
    };

    /// <summary>Whether this version reads the form.</summary>
    public static bool IsRead(this FormKind kind) =>
        kind is FormKind.ProjectTarget or FormKind.ProjectSelfEvaluation or FormKind.UnitSelfEvaluation;

    /// <summary>Whether it is about what came of a target.</summary>
    public static bool IsSelfEvaluation(this FormKind kind) =>
        kind is FormKind.ProjectSelfEvaluation or FormKind.UnitSelfEvaluation;

    /// <summary>When a form of this kind is published (clause 十一).</summary>
    public static Stage Stage(this FormKind kind) =>
        kind is FormKind.ProjectTarget or FormKind.UnitTarget ? Model.Calendar.Stage.Budget : Model.Calendar.Stage.Accounts;

    /// <summary>The kind a title names; where it does not say, the columns do (<paramref name="hasResults"/>).</summary>
    public static FormKind Of(string title, bool hasResults)
    {
        // A project's own form stays one, whatever money it spends.
        if (Says(title, TransferWords) && !title.Contains("项目支出", StringComparison.Ordinal))
            return FormKind.Transfer;
        if (!title.Contains("自评", StringComparison.Ordinal) && Says(title, EvaluationWords))
            return FormKind.Evaluation;
        var isSelf = Says(title, SelfEvaluationWords) || (hasResults && !title.Contains("目标", StringComparison.Ordinal));
        return (title.Contains("整体", StringComparison.Ordinal), isSelf) switch
        {
            (true, true) => FormKind.UnitSelfEvaluation,
            (true, false) => FormKind.UnitTarget,
            (false, true) => FormKind.ProjectSelfEvaluation,
            _ => FormKind.ProjectTarget,
        };
    }

    private static bool Says(string title, string[] words) =>
        Array.Exists(words, word => title.Contains(word, StringComparison.Ordinal));
}

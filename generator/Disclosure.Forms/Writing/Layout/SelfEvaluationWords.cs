namespace Disclosure.Forms.Writing.Layout;

/// <summary>The words in which the self-evaluation of a transfer differs from others, and whether it gives points.</summary>
/// <param name="Target">The heading of the targets.</param>
/// <param name="Actual">The heading of what came of them.</param>
/// <param name="Reason">The heading of why not.</param>
/// <param name="GivesPoints">Whether the official form has 分值 and 得分.</param>
internal sealed record SelfEvaluationWords(string Target, string Actual, string Reason, bool GivesPoints)
{
    /// <summary>Those of a project or a unit.</summary>
    public static SelfEvaluationWords Usual { get; } = new("年度指标值", "实际完成值", "偏差原因分析及改进措施", GivesPoints: true);

    /// <summary>Those of a transfer.</summary>
    public static SelfEvaluationWords OfTransfer { get; } = new("指标值", "全年实际完成值", "未完成原因和改进措施", GivesPoints: false);
}

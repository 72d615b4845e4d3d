using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Reasons;

/// <summary>DISC50xx: whether what fell short was explained.</summary>
public static class ReasonFindings
{
    /// <summary>Less than all points, and no reason.</summary>
    public static FindingDefinition ReasonMissing { get; } = new(
        "DISC5001", Severity.Warning, "未得满分没有说明原因", "填写偏差原因分析及改进措施（评价评分表填写扣分原因）。", Clause.Evaluation, "该行未得满分，未说明原因。");

    /// <summary>A reason that says nothing.</summary>
    public static FindingDefinition ReasonSaysNothing { get; } = new(
        "DISC5002", Severity.Warning, "偏差原因没有内容", "写具体原因和改进措施；没有偏差的留空，不填“0”。", Clause.Evaluation, "偏差原因栏没有实质内容。");

    /// <summary>Much money left, and no word about it.</summary>
    public static FindingDefinition LowExecutionUnexplained { get; } = new(
        "DISC5003", Severity.Warning, "执行率低于 90% 没有说明", "在备注或偏差原因中说明资金未执行的原因和改进措施。", Clause.Evaluation, "预算执行率低于 90%，未说明原因。");

    /// <summary>A poor result, and no word about it.</summary>
    public static FindingDefinition PoorResultUnexplained { get; } = new(
        "DISC5004", Severity.Warning, "总分低于“良”没有说明", "在备注中单独说明结果较差的原因和整改措施。", Clause.UseOfResults, "自评结果低于“良”，未作总体说明。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [ReasonMissing, ReasonSaysNothing, LowExecutionUnexplained, PoorResultUnexplained];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [RowReasonCheck.Check, ExecutionReasonCheck.Check, TotalReasonCheck.Check];
}

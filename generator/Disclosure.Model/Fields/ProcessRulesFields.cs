using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Portals;

namespace Disclosure.Model.Fields;

/// <summary>What the policy leaves open about the process.</summary>
public static class ProcessRulesFields
{
    internal static readonly DefaultedField<ProcessRules, Money> AssessmentFrom =
        new(
            "assessmentFrom", "新增政策和项目一年安排多少元起须事前绩效评估", Scalars.Money, rules => rules.AssessmentFrom,
            ProcessRules.UsualAssessmentFrom);

    internal static readonly DefaultedField<ProcessRules, ImmutableArray<int>> MonitoringMonths =
        new(
            "monitoringMonths", "监控到哪几个月的月底", new ListShape<int>(new CountShape(most: 12), ValueLayout.Flow),
            rules => rules.MonitoringMonths, ProcessRules.UsualMonths);

    internal static readonly DefaultedField<ProcessRules, int> AppliedAfterYears =
        new(
            "appliedAfterYears", "结果用到被评价年度之后第几年的预算", new CountShape(most: 9), rules => rules.AppliedAfterYears,
            ProcessRules.Usual.AppliedAfterYears);

    /// <summary>The rules.</summary>
    public static RowShape<ProcessRules> Row { get; } =
        new("过程管理", ValueLayout.Block, [AssessmentFrom, MonitoringMonths, AppliedAfterYears]);
}

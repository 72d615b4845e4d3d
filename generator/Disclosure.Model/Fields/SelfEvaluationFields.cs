using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>What the self-evaluations of projects and of units share beside <see cref="TableFields"/>.</summary>
internal static class SelfEvaluationFields
{
    internal static readonly ListField<SelfEvaluation, FundLine> Funds =
        new("funds", "资金", FundFields.SelfEvaluation, self => self.Funds.Lines) { WritesEmpty = UsualValues.ForPrograms };

    internal static readonly RequiredField<SelfEvaluation, Goal> Goal =
        new("goal", "年度总体目标", GoalFields.SelfEvaluation, self => self.Goal, GoalFields.Missing)
        {
            MayLack = self => self.Withheld is not null && self.Goal == GoalFields.Missing,
        };

    internal static readonly RequiredField<SelfEvaluation, ImmutableArray<Indicator>> Indicators =
        new("indicators", "绩效指标", IndicatorFields.Results, self => self.Indicators, [])
        {
            MayLack = self => self.Withheld is not null && self.Indicators.IsEmpty,
        };

    internal static readonly OptionalValueField<SelfEvaluation, Points> Total =
        new("total", "总分", Scalars.Points, self => self.Total);

    internal static readonly OptionalValueField<SelfEvaluation, Grade> Grade =
        new("grade", "自评等级", new TermShape<Grade>(), self => self.Grade);

    internal static readonly OptionalField<SelfEvaluation, string> Remarks =
        new("remarks", "其他需要说明的事项", Scalars.Text, self => self.Remarks);

    /// <summary>The table and what it comes to.</summary>
    internal static readonly ImmutableArray<IField<SelfEvaluation>> Body =
        [Funds, Goal, Indicators, Total, Grade, Remarks, TableFields.Items];
}

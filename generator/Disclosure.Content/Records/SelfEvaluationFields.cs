using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>The keys that project and unit self-evaluations share.</summary>
internal static class SelfEvaluationFields
{
    public static readonly IdentityField<SelfEvaluation, FiscalYear> Year =
        new("year", "年度", Scalars.Year, self => self.Year);

    public static readonly DefaultedField<SelfEvaluation, MoneyUnit> MoneyUnit =
        new("moneyUnit", "原表金额单位，仅用于显示", new TermShape<MoneyUnit>(), self => self.MoneyUnit, default) { IsAlwaysWritten = true };

    public static readonly OptionalField<SelfEvaluation, string> Scheme =
        new("scheme", "评分方案标识", Scalars.Text, self => self.Scheme);

    public static readonly DefaultedField<SelfEvaluation, Funds> Funds =
        new("funds", "资金", FundsShape.SelfEvaluation, self => FundsShape.Plainest(self.Funds), Model.Budgets.Funds.None);

    public static readonly RequiredField<SelfEvaluation, Goal> Goal =
        new("goal", "年度总体目标", GoalShapes.SelfEvaluation, self => self.Goal, GoalShapes.Missing);

    public static readonly RequiredField<SelfEvaluation, ImmutableArray<Indicator>> Indicators =
        new("indicators", "绩效指标", IndicatorShapes.Results, self => self.Indicators, []);

    public static readonly OptionalValueField<SelfEvaluation, Points> Total =
        new("total", "总分", Scalars.Points, self => self.Total);

    public static readonly OptionalValueField<SelfEvaluation, Grade> Grade =
        new("grade", "自评等级", new TermShape<Grade>(), self => self.Grade);

    public static readonly OptionalField<SelfEvaluation, string> Remarks =
        new("remarks", "其他需要说明的事项", Scalars.Text, self => self.Remarks);

    public static readonly ListField<SelfEvaluation, FormItem> Items =
        new("items", "表上的其他栏目", FormItemShape.List, self => self.Items);

    public static readonly OptionalField<SelfEvaluation, Approval> Approval =
        new("approval", "单独的批复，没有则按批复登记表", ApprovalShapes.Approval, self => self.Approval);

    public static readonly OptionalField<SelfEvaluation, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingShape.Shape, self => self.Withheld);

    public static readonly OptionalField<SelfEvaluation, string> Source =
        new("source", "来源文件", Scalars.Text, self => self.Source);
}

using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>A row of 年度主要任务.</summary>
public static class MainTaskFields
{
    internal static readonly RequiredField<MainTask, string> Name =
        new("name", "任务名称", Scalars.Text, task => task.Name, "");

    internal static readonly DefaultedField<MainTask, string> Content =
        new("content", "主要内容", Scalars.Text, task => task.Content, "");

    internal static readonly OptionalValueField<MainTask, Money> Total =
        new("total", "预算金额总额，元", Scalars.Money, task => task.Total);

    internal static readonly OptionalValueField<MainTask, Money> Fiscal =
        new("fiscal", "其中财政拨款，元", Scalars.Money, task => task.Fiscal);

    internal static readonly OptionalValueField<MainTask, Money> Other =
        new("other", "其中其他资金，元", Scalars.Money, task => task.Other);

    /// <summary>The list of tasks, one a line.</summary>
    public static ListShape<MainTask> List { get; } = new(new RowShape<MainTask>(
        "年度主要任务", ValueLayout.Flow,
        [Name, Content, Total, Fiscal, Other]));
}

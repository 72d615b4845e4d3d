using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>A row of 年度主要任务.</summary>
internal static class MainTaskShape
{
    private static readonly RequiredField<MainTask, string> Name =
        new("name", "任务名称", Scalars.Text, task => task.Name, "");

    private static readonly DefaultedField<MainTask, string> Content =
        new("content", "主要内容", Scalars.Text, task => task.Content, "");

    private static readonly OptionalValueField<MainTask, Money> Total =
        new("total", "预算金额总额，元", Scalars.Money, task => task.Total);

    private static readonly OptionalValueField<MainTask, Money> Fiscal =
        new("fiscal", "其中财政拨款，元", Scalars.Money, task => task.Fiscal);

    private static readonly OptionalValueField<MainTask, Money> Other =
        new("other", "其中其他资金，元", Scalars.Money, task => task.Other);

    /// <summary>The list of tasks, one a line.</summary>
    public static ListShape<MainTask> List { get; } = new(new MappingShape<MainTask>(
        "年度主要任务", YamlStyle.Flow, [Name, Content, Total, Fiscal, Other],
        mapping => new MainTask(
            Name.Read(mapping), Content.Read(mapping), Total.Read(mapping), Fiscal.Read(mapping), Other.Read(mapping))));
}

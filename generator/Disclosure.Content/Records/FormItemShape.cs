using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>Entries of a form that no other key stands for. Often prose, so each takes its own lines.</summary>
internal static class FormItemShape
{
    private static readonly RequiredField<FormItem, string> Label =
        new("label", "栏目名称", Scalars.Text, item => item.Label, "");

    private static readonly RequiredField<FormItem, string> Text =
        new("text", "栏目内容", Scalars.Text, item => item.Text, "");

    /// <summary>The list of entries.</summary>
    public static ListShape<FormItem> List { get; } = new(new MappingShape<FormItem>(
        "其他栏目", YamlStyle.Block, [Label, Text], mapping => new FormItem(Label.Read(mapping), Text.Read(mapping))));
}

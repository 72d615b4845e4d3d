using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>Entries of a form that no other key stands for. Often prose, so each takes its own lines.</summary>
public static class FormItemFields
{
    internal static readonly RequiredField<FormItem, string> Label =
        new("label", "栏目名称", Scalars.Text, item => item.Label, "");

    internal static readonly RequiredField<FormItem, string> Text =
        new("text", "栏目内容", Scalars.Text, item => item.Text, "");

    /// <summary>The list of entries.</summary>
    public static ListShape<FormItem> List { get; } = new(new RowShape<FormItem>("其他栏目", ValueLayout.Block, [Label, Text]));
}

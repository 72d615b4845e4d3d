namespace Disclosure.Forms.Writing.Layout;

/// <summary>What a form calls the project, its department and its unit.</summary>
/// <param name="Name">The project.</param>
/// <param name="Department">The department.</param>
/// <param name="Unit">The unit.</param>
internal sealed record ProjectLabels(string Name, string Department, string Unit)
{
    /// <summary>Of a project.</summary>
    public static ProjectLabels Usual { get; } = new("项目名称", "主管部门及代码", "实施单位");

    /// <summary>Of a transfer.</summary>
    public static ProjectLabels OfTransfer { get; } = new("专项名称", "主管部门及代码", "资金使用单位");
}

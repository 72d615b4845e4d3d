using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The fields in the head of a project's form.</summary>
internal static class ProjectFields
{
    private static readonly ImmutableArray<string> Attributes = ["特定目标类", "其他运转类", "人员类", "运转类"];

    /// <summary>项目名称, 项目编码, 主管部门 and 实施单位, each by what the form calls it.</summary>
    public static void Identity(
        SheetBuilder sheet, ProjectLabels labels, ProjectCode code, string name, UnitCode department, UnitCode unit, RecordSet records)
    {
        FieldRows.Whole(sheet, new FormField(labels.Name, name));
        FieldRows.Pair(sheet, new FormField(labels.Department, NamesOnForms.Of(department, records)), new FormField("项目编码", code.Value));
        FieldRows.Whole(sheet, new FormField(labels.Unit, NamesOnForms.Of(unit, records)));
    }

    /// <summary>项目属性, 项目期, 预算类型 and, where the form is not of one kind of spending only, 支出种类.</summary>
    public static void OfTarget(SheetBuilder sheet, ProjectTarget target, bool hasKind)
    {
        FieldRows.Pair(
            sheet,
            new FormField("项目属性", target.Attribute) { Choices = Attributes, IsClosed = false },
            new FormField("预算类型", target.Code.Value.Length == 0 ? null : target.Budget.Term()) { Choices = Terms<BudgetKind>() });
        FieldRows.Pair(
            sheet,
            new FormField("计划开始日期", target.Period?.Start.ToString()),
            new FormField("计划完成日期", target.Period?.End?.ToString()));
        if (hasKind)
            Kind(sheet, target.Kind);
    }

    /// <summary>支出种类: project, policy or transfer.</summary>
    public static void Kind(SheetBuilder sheet, ProjectKind kind) =>
        FieldRows.Whole(sheet, new FormField("支出种类", kind.Term()) { Choices = Terms<ProjectKind>() });

    private static ImmutableArray<string> Terms<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => value.Term())];
}

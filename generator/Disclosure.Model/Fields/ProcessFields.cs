using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>What the records of the process share (clauses 四 to 八).</summary>
internal static class ProcessFields
{
    internal static readonly OptionalValueField<ProcessRecord, ProjectCode> Project =
        new("project", "项目编码，部门或单位整体不写", Scalars.ProjectCode, record => record.Project) { Heading = "项目编码" };

    internal static readonly EssentialField<ProcessRecord, UnitCode> Unit =
        new("unit", "部门或单位编码", Scalars.Unit, record => record.Unit);

    internal static readonly EssentialField<ProcessRecord, FiscalYear> Year =
        new("year", "年度", Scalars.Year, record => record.Year);

    internal static readonly OptionalField<ProcessRecord, string> Name =
        new("name", "项目名称，没有绩效目标的项目写", Scalars.Text, record => record.Name) { Owner = FieldOwner.FormOrStaff, Heading = "项目名称" };

    internal static readonly EntryField<ProcessRecord> ResponsibleRole =
        new("responsibleRole", "责任岗位", record => record.ResponsibleRole, (record, role) => record with { ResponsibleRole = role });

    internal static readonly OptionalField<ProcessRecord, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingFields.Row, record => record.Withheld) { Owner = FieldOwner.Staff, IsHandling = true };

    internal static readonly ListField<ProcessRecord, string> WithheldFields =
        new("withheldFields", "不予公开的栏目，公开时由程序写", WithholdingFields.FieldList, record => record.WithheldFields)
        {
            Owner = FieldOwner.Generated,
            Heading = "不予公开的栏目"
        };

    internal static readonly OptionalField<ProcessRecord, string> Source =
        new("source", "来源文件", Scalars.Text, record => record.Source) { Owner = FieldOwner.Generated, IsHandling = true };

    /// <summary>What it is about.</summary>
    internal static readonly ImmutableArray<IField<ProcessRecord>> Head = [Project, Unit, Year, Name, ResponsibleRole];

    /// <summary>At the end.</summary>
    internal static readonly ImmutableArray<IField<ProcessRecord>> End = [Withheld, WithheldFields, Source];
}

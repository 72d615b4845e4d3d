using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>What the four tables share: targets and self-evaluations of projects and of units as a whole.</summary>
internal static class TableFields
{
    internal static readonly EssentialField<PerformanceTable, FiscalYear> Year =
        new("year", "年度", Scalars.Year, table => table.Year);

    internal static readonly ListField<PerformanceTable, ProjectCode> FormerCodes =
        new("formerCodes", "公开过的原编码，由程序写", new ListShape<ProjectCode>(Scalars.ProjectCode, ValueLayout.Flow), table => table.FormerCodes)
        {
            Owner = FieldOwner.Generated,
            IsHandling = true,
        };

    internal static readonly DefaultedField<PerformanceTable, MoneyUnit> MoneyUnit =
        new("moneyUnit", "原表金额单位，仅用于显示", new TermShape<MoneyUnit>(), table => table.MoneyUnit, default)
        {
            WritesUsual = UsualValues.ForPeople,
        };

    internal static readonly OptionalField<PerformanceTable, string> Scheme =
        new("scheme", "评分方案标识", Scalars.Text, table => table.Scheme) { Owner = FieldOwner.Staff };

    internal static readonly EntryField<PerformanceTable> ResponsibleRole =
        new("responsibleRole", "责任岗位", table => table.ResponsibleRole, (table, role) => table with { ResponsibleRole = role });

    internal static readonly ListField<PerformanceTable, FormItem> Items =
        new("items", "表上的其他栏目", FormItemFields.List, table => table.Items);

    internal static readonly OptionalField<PerformanceTable, Withholding> Withheld =
        new("withheld", "不予公开", WithholdingFields.Row, table => table.Withheld) { Owner = FieldOwner.Staff, IsHandling = true };

    internal static readonly ListField<PerformanceTable, string> WithheldFields =
        new("withheldFields", "不予公开的栏目，公开时由程序写", WithholdingFields.FieldList, table => table.WithheldFields)
        {
            Owner = FieldOwner.Generated,
        };

    internal static readonly OptionalField<PerformanceTable, string> Source =
        new("source", "来源文件", Scalars.Text, table => table.Source) { Owner = FieldOwner.Generated, IsHandling = true };

    /// <summary>Behind what identifies the table.</summary>
    internal static readonly ImmutableArray<IField<PerformanceTable>> Head = [MoneyUnit, Scheme, ResponsibleRole];

    /// <summary>At the end.</summary>
    internal static readonly ImmutableArray<IField<PerformanceTable>> End = [Withheld, WithheldFields, Source];
}

using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>监督和问责情况: the counts of a year.</summary>
public static class AccountabilityFields
{
    internal static readonly EssentialField<AccountabilityCount, AccountabilityMatter> Matter =
        new("matter", "事项", new TermShape<AccountabilityMatter>(), count => count.Matter);

    internal static readonly OptionalValueField<AccountabilityCount, int> Number =
        new("number", "数量；公开时 1 至 4 不写", Scalars.Count, count => count.Number) { Heading = "数量" };

    internal static readonly EssentialField<AccountabilityRegister, FiscalYear> Year =
        new("year", "年度", Scalars.Year, record => record.Year);

    internal static readonly OptionalValueField<AccountabilityRegister, DateOnly> Date =
        new("date", "统计日期", Scalars.Date, record => record.Date);

    internal static readonly RequiredField<AccountabilityRegister, string> Office =
        new("office", "统计机构", Scalars.Text, record => record.Office, "");

    internal static readonly ListField<AccountabilityRegister, AccountabilityCount> Counts = new(
        "counts", "各事项的数量", new(new RowShape<AccountabilityCount>("数量", ValueLayout.Flow, [Matter, Number])), record => record.Counts);

    internal static readonly OptionalField<AccountabilityRegister, string> Source =
        new("source", "来源文件", Scalars.Text, record => record.Source) { Owner = FieldOwner.Generated, IsHandling = true };

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<AccountabilityRegister>> All { get; } = [Year, Date, Office, Counts, Source];
}

using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Exits;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>An entry of the 退出清单.</summary>
public static class ExitFields
{
    internal static readonly OptionalValueField<ProjectExit, ExitKind> Kind =
        new("kind", "退出方式", new TermShape<ExitKind>(), record => record.Kind);

    internal static readonly OptionalValueField<ProjectExit, DateOnly> Date =
        new("date", "退出日期", Scalars.Date, record => record.Date);

    internal static readonly RequiredField<ProjectExit, string> Office =
        new("office", "决定机构", Scalars.Text, record => record.Office, "");

    internal static readonly RequiredField<ProjectExit, string> Reason =
        new("reason", "退出原因", Scalars.Text, record => record.Reason, "");

    internal static readonly OptionalValueField<ProjectExit, Money> Unspent =
        new("unspent", "未使用资金，元", Scalars.Money, record => record.Unspent) { Heading = "未使用资金（元）" };

    internal static readonly OptionalValueField<ProjectExit, Money> Recovered =
        new("recovered", "收回资金，元", Scalars.Money, record => record.Recovered) { Heading = "收回资金（元）" };

    internal static readonly OptionalField<ProjectExit, string> Destination =
        new("destination", "资金去向", Scalars.Text, record => record.Destination);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<ProjectExit>> All { get; } =
        [.. ProcessFields.Head, Kind, Date, Office, Reason, Unspent, Recovered, Destination, .. ProcessFields.End];
}

using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>Why a record is not published.</summary>
public static class WithholdingFields
{
    internal static readonly RequiredField<Withholding, string> Basis =
        new("basis", "法律依据", Scalars.Text, withheld => withheld.Basis, "");

    internal static readonly RequiredField<Withholding, string> Reason =
        new("reason", "不予公开的理由", Scalars.Text, withheld => withheld.Reason, "");

    /// <summary>The reason on one line.</summary>
    public static RowShape<Withholding> Row { get; } = new("不予公开", ValueLayout.Flow, [Basis, Reason]);
}

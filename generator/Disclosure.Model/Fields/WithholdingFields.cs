using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>Why a record is not published, how much of it, and what is withheld with it.</summary>
public static class WithholdingFields
{
    internal static readonly RequiredField<Withholding, string> Basis =
        new("basis", "法律依据", Scalars.Text, withheld => withheld.Basis, "");

    internal static readonly RequiredField<Withholding, string> Reason =
        new("reason", "不予公开的理由", Scalars.Text, withheld => withheld.Reason, "");

    internal static readonly DefaultedField<Withholding, WithholdingExtent> Extent =
        new("extent", "不予公开的范围：内容，或连同存在", new TermShape<WithholdingExtent>(), withheld => withheld.Extent, default);

    internal static readonly RequiredField<AlsoHidden, string> Record =
        new("record", "另一条记录的路径，不带 .yaml", Scalars.Text, hidden => hidden.Record, "");

    internal static readonly RequiredField<AlsoHidden, string> Field =
        new("field", "一并不公开的栏目", Scalars.Text, hidden => hidden.Field, "");

    internal static readonly ListField<Withholding, AlsoHidden> AlsoHides =
        new(
            "alsoHides", "一并不公开的其他栏目",
            new ListShape<AlsoHidden>(new RowShape<AlsoHidden>("一并不公开的栏目", ValueLayout.Flow, [Record, Field])),
            withheld => withheld.AlsoHides);

    /// <summary>The withholding, a key a line.</summary>
    public static RowShape<Withholding> Row { get; } = new("不予公开", ValueLayout.Block, [Basis, Reason, Extent, AlsoHides]);

    /// <summary>Names of fields that a public form lacks.</summary>
    internal static ListShape<string> FieldList { get; } = new(Scalars.Text);
}

using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>Why a record is not published.</summary>
internal static class WithholdingShape
{
    private static readonly RequiredField<Withholding, string> Basis =
        new("basis", "法律依据", Scalars.Text, withheld => withheld.Basis, "");

    private static readonly RequiredField<Withholding, string> Reason =
        new("reason", "不予公开的理由", Scalars.Text, withheld => withheld.Reason, "");

    /// <summary>The reason on one line.</summary>
    public static MappingShape<Withholding> Shape { get; } = new(
        "不予公开", YamlStyle.Flow, [Basis, Reason],
        mapping => new Withholding(Basis.Read(mapping), Reason.Read(mapping)));
}

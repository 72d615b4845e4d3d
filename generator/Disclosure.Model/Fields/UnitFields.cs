using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Organisation;

namespace Disclosure.Model.Fields;

/// <summary>A department or unit.</summary>
public static class UnitFields
{
    internal static readonly EssentialField<Unit, UnitCode> Code =
        new("code", "部门或单位编码", Scalars.UnitCode, unit => unit.Code);

    internal static readonly RequiredField<Unit, string> Name =
        new("name", "名称", Scalars.Text, unit => unit.Name, "");

    internal static readonly RequiredField<Unit, UnitKind> Kind =
        new("kind", "部门还是单位", new TermShape<UnitKind>(), unit => unit.Kind, UnitKind.Department);

    internal static readonly OptionalValueField<Unit, UnitCode> Parent =
        new("parent", "主管部门编码，部门不写", Scalars.Unit, unit => unit.Parent);

    internal static readonly ListField<Unit, string> Aliases =
        new("aliases", "报表里出现的其他名称", new ListShape<string>(Scalars.Text, ValueLayout.Flow), unit => unit.Aliases);

    internal static readonly ListField<Unit, UnitCode> FormerCodes =
        new("formerCodes", "公开过的原编码，由程序写", new ListShape<UnitCode>(Scalars.UnitCode, ValueLayout.Flow), unit => unit.FormerCodes)
        {
            Owner = FieldOwner.Generated,
        };

    internal static readonly OptionalField<Unit, string> Functions =
        new("functions", "职能", Scalars.Text, unit => unit.Functions);

    internal static readonly OptionalField<Unit, string> Contact =
        new("contact", "办公电话(不写个人电话)", Scalars.Text, unit => unit.Contact);

    internal static readonly DefaultedField<Unit, bool> ServesPublic =
        new("servesPublic", "是否直接服务公众", Scalars.Boolean, unit => unit.ServesPublic, usual: false);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<Unit>> All { get; } =
    [Code, FormerCodes, Name, Kind, Parent, Aliases, Functions, Contact, ServesPublic];
}

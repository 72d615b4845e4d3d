using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Organisation;

namespace Disclosure.Content.Records;

/// <summary>A department or unit.</summary>
internal static class UnitShape
{
    private static readonly IdentityField<Unit, UnitCode> Code =
        new("code", "部门或单位编码", Scalars.UnitCode, unit => unit.Code);

    private static readonly RequiredField<Unit, string> Name = new("name", "名称", Scalars.Text, unit => unit.Name, "");

    private static readonly RequiredField<Unit, UnitKind> Kind =
        new("kind", "部门还是单位", new TermShape<UnitKind>(), unit => unit.Kind, UnitKind.Department);

    private static readonly OptionalValueField<Unit, UnitCode> Parent =
        new("parent", "主管部门编码，部门不写", Scalars.UnitCode, unit => unit.Parent);

    private static readonly ListField<Unit, string> Aliases =
        new("aliases", "报表里出现的其他名称", new ListShape<string>(Scalars.Text, YamlStyle.Flow), unit => unit.Aliases);

    private static readonly OptionalField<Unit, string> Functions =
        new("functions", "职能", Scalars.Text, unit => unit.Functions);

    private static readonly OptionalField<Unit, string> Contact =
        new("contact", "办公电话(不写个人电话)", Scalars.Text, unit => unit.Contact);

    private static readonly DefaultedField<Unit, bool> ServesPublic =
        new("servesPublic", "是否直接服务公众", Scalars.Boolean, unit => unit.ServesPublic, usual: false);

    /// <summary>The form.</summary>
    public static RecordShape<Unit> Shape { get; } = new(
        "unit", "部门(单位)", [Code, Name, Kind, Parent, Aliases, Functions, Contact, ServesPublic],
        mapping => new Unit
        {
            Code = Code.Read(mapping),
            Name = Name.Read(mapping),
            Kind = Kind.Read(mapping),
            Parent = Parent.Read(mapping),
            Aliases = Aliases.Read(mapping),
            Functions = Functions.Read(mapping),
            Contact = Contact.Read(mapping),
            ServesPublic = ServesPublic.Read(mapping),
        });
}

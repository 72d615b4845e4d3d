using System.Collections.Immutable;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Staff;

namespace Disclosure.Model.Fields;

/// <summary>人员名单.</summary>
public static class StaffFields
{
    internal static readonly EssentialField<Person, PersonId> Id =
        new("id", "人员编号，定了不改", new CodeShape<PersonId>(text => PersonId.TryParse(text)), person => person.Id);

    internal static readonly EssentialField<Person, string> Name = new("name", "姓名", Scalars.Text, person => person.Name);

    internal static readonly EssentialField<Person, string> Account =
        new("account", "操作系统账号，和系统显示的一字不差", Scalars.Text, person => person.Account);

    internal static readonly RequiredField<Person, ImmutableArray<PublishingRole>> Roles = new(
        "roles",
        "可以做什么",
        new ListShape<PublishingRole>(new TermShape<PublishingRole>(), ValueLayout.Flow),
        person => person.Roles,
        []);

    internal static readonly RequiredField<StaffRegister, ImmutableArray<Person>> People = new(
        "people",
        "人员",
        new ListShape<Person>(new RowShape<Person>("人员", ValueLayout.Flow, [Id, Name, Account, Roles])),
        register => register.People,
        []);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<StaffRegister>> All { get; } = [People];
}

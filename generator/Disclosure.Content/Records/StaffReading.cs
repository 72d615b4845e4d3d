using Disclosure.Content.Reading;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Registry;
using Disclosure.Model.Staff;
using F = Disclosure.Model.Fields.StaffFields;

namespace Disclosure.Content.Records;

/// <summary>人员名单.</summary>
internal static class StaffReading
{
    private static readonly RowReading<Person> Person = new(
        ((ListShape<Person>)F.People.Shape).Item,
        mapping => new Person(mapping.Read(F.Id), mapping.Read(F.Name), mapping.Read(F.Account), mapping.Read(F.Roles)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<StaffRegister> Reading { get; } = new(
        RecordKinds.Staff,
        mapping => new StaffRegister { People = mapping.Read(F.People, Person) });
}

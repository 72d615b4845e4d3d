using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Staff;

/// <summary>
/// 人员名单, <c>content/staff.yaml</c>: who prepares, reviews and publishes. It is how the program knows who works here, and it is never
/// published. A person is the account of the operating system that a row names.
/// </summary>
public sealed record StaffRegister : IDisclosureRecord
{
    /// <summary>Where it is in the content folder.</summary>
    public const string Path = "staff";

    /// <summary>The persons, in the order of the file.</summary>
    public required ImmutableArray<Person> People { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => OnlyKey;

    /// <summary>The key of the one register.</summary>
    public static RecordKey OnlyKey { get; } = new(RecordKind.Staff, null, "");

    /// <summary>
    /// The person who works under an account of the operating system; nothing where no row names it, or more than one does: then nobody
    /// can say who it is.
    /// </summary>
    /// <param name="account">The account, to the letter.</param>
    public Person? FindByAccount(string account)
    {
        var found = People.Where(person => person.Account == account).Take(2).ToList();
        return found.Count == 1 && account.Length > 0 ? found[0] : null;
    }

    /// <summary>The first person with an id; nothing where there is none.</summary>
    public Person? FindById(PersonId id) => People.FirstOrDefault(person => person.Id == id);

    /// <summary>The name of the person with an id; nothing where there is none.</summary>
    /// <param name="id">The id, as a signature has it.</param>
    public string? NameOf(string id) => PersonId.TryParse(id) is { } person ? FindById(person)?.Name : null;

    /// <summary>The persons with a role, in the order of the file.</summary>
    public IEnumerable<Person> With(PublishingRole role) => People.Where(person => person.Has(role));
}

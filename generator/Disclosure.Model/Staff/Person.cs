using System.Collections.Immutable;

namespace Disclosure.Model.Staff;

/// <summary>A person of the staff. Never published: pages show the role, and the name only where the office wants it.</summary>
/// <param name="Id">The id, kept for ever.</param>
/// <param name="Name">姓名.</param>
/// <param name="Account">The account of the operating system that the person works under, spelled as the system tells it.</param>
/// <param name="Roles">What the person may do.</param>
public sealed record Person(PersonId Id, string Name, string Account, ImmutableArray<PublishingRole> Roles)
{
    /// <summary>Whether the person may do what the role is for.</summary>
    public bool Has(PublishingRole role) => Roles.Contains(role);

    /// <summary>Whether both say the same, roles in their order.</summary>
    public bool Equals(Person? other) =>
        other is not null && Id == other.Id && Name == other.Name && Account == other.Account && Roles.SequenceEqual(other.Roles);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Account, Roles.Length);
}

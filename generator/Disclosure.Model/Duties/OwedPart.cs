using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Duties;

/// <summary>What is owed of one kind, and how many of it are public.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Items">The items of it.</param>
public sealed record OwedPart(OwedKind Kind, ImmutableArray<OwedItem> Items)
{
    /// <summary>How many are public.</summary>
    public int Public => Items.Count(item => item.IsPublic);

    /// <summary>Those that are not public.</summary>
    public IEnumerable<OwedItem> Missing => Items.Where(item => !item.IsPublic);

    /// <summary>Whether all are public.</summary>
    public bool IsWhole => Items.All(item => item.IsPublic);

    /// <summary>The day the last became public; nothing while one is not.</summary>
    public DateOnly? Published => IsWhole ? Items.Max(item => item.Published) : null;
}

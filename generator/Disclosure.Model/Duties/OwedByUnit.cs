using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Records;

namespace Disclosure.Model.Duties;

/// <summary>All that a unit, or the government, owes the public in a year and stage.</summary>
/// <param name="Items">What is owed, by kind, each once.</param>
/// <param name="Elsewhere">Where it was published before this portal held it, as the approval says; nothing where it was not.</param>
public sealed record OwedByUnit(ImmutableArray<OwedItem> Items, PublishedElsewhere? Elsewhere)
{
    /// <summary>Whether nothing is owed: a unit without projects under a department.</summary>
    public bool IsNothing => Items.IsEmpty;

    /// <summary>Whether something is owed and all of it is public.</summary>
    public bool IsWhole => !IsNothing && Items.All(item => item.IsPublic);

    /// <summary>The day on which the last thing owed became public; nothing while one is missing, or where nothing is owed.</summary>
    public DateOnly? Published => IsWhole ? Items.Max(item => item.Published) : null;

    /// <summary>How many of the things owed are public.</summary>
    public int Public => Items.Count(item => item.IsPublic);

    /// <summary>What is owed and not public.</summary>
    public IEnumerable<OwedItem> Missing => Items.Where(item => !item.IsPublic);

    /// <summary>The items kind by kind, those alone that are owed.</summary>
    public IEnumerable<OwedPart> Parts =>
        Items.GroupBy(item => item.Kind).OrderBy(kind => kind.Key).Select(kind => new OwedPart(kind.Key, [.. kind]));

    /// <summary>The items of one kind.</summary>
    public OwedPart Of(OwedKind kind) => new(kind, [.. Items.Where(item => item.Kind == kind)]);
}

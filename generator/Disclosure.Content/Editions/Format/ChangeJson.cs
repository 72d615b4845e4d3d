using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary>A change as files have it.</summary>
internal sealed record ChangeJson(string Path, string? Before, string? After, string? From = null)
{
    /// <summary>The changes, in the order of their paths.</summary>
    public static ImmutableArray<ChangeJson> Of(IEnumerable<Change> changes) =>
    [
        .. changes.OrderBy(change => change.Path)
            .Select(change => new ChangeJson(
                change.Path.Value, change.Before?.ToString(), change.After?.ToString(), change.From?.Value)),
    ];

    /// <summary>The changes; nothing where one is none.</summary>
    public static ImmutableArray<Change>? Read(ImmutableArray<ChangeJson> changes)
    {
        if (changes.IsDefault)
            return null;
        var read = ImmutableArray.CreateBuilder<Change>(changes.Length);
        foreach (var change in changes)
        {
            var (before, after) = (ObjectId.TryParse(change.Before), ObjectId.TryParse(change.After));
            if (change.Path is null || before?.ToString() != change.Before || after?.ToString() != change.After || before == after)
                return null;
            read.Add(new Change(new PublicPath(change.Path), before, after)
            {
                From = change.From is { } from ? new PublicPath(from) : null,
            });
        }

        return read.MoveToImmutable();
    }
}

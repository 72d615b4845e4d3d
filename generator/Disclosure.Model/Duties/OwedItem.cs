using Disclosure.Model.Records;

namespace Disclosure.Model.Duties;

/// <summary>One thing that a unit, or the government, owes the public in a year and stage.</summary>
public sealed record OwedItem
{
    /// <summary>What it is.</summary>
    public required OwedKind Kind { get; init; }

    /// <summary>The record that would be it; nothing where only its kind is known, such as a key evaluation that is not there.</summary>
    public required RecordKey? Record { get; init; }

    /// <summary>
    /// What tells it from others of its kind, for readers: the project's name, the empty budget; empty where nothing needs to.
    /// </summary>
    public string Name { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public required OwedState State { get; init; }

    /// <summary>The day it became public; nothing while it is not.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>Whether the public can see it.</summary>
    public bool IsPublic => State == OwedState.Public;
}

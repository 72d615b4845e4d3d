using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;

namespace Disclosure.Site.Process;

/// <summary>What a result did to a later budget or transfer, as a row.</summary>
public sealed record ApplicationRow
{
    /// <summary>The record.</summary>
    public required ResultApplication Item { get; init; }

    /// <summary>The project or unit evaluated, and whose it is.</summary>
    public required ProcessSubject Subject { get; init; }

    /// <summary>The result it rests on: who gave it and what; nothing where that is withheld.</summary>
    public required AppliedResult? Result { get; init; }

    /// <summary>The code of the project of the year it is applied to; nothing where there is none.</summary>
    public required string? NextCode { get; init; }

    /// <summary>Its name; nothing where the site shows no target of it.</summary>
    public required string? NextName { get; init; }

    /// <summary>Its page, at that year; nothing where the site shows no target of it.</summary>
    public required string? NextPath { get; init; }

    /// <summary>Whether its content is withheld.</summary>
    public bool IsWithheld => Item.Withheld is not null;

    /// <summary>How much more the year it is applied to has; below nothing where it has less. Nothing where either is not known.</summary>
    public Money? Change => Item is { Before: { } before, After: { } after } ? after - before : null;
}

using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Organisation;

/// <summary>A department (部门) or a unit (单位) under one.</summary>
public sealed record Unit : IDisclosureRecord
{
    /// <summary>The unit's code, its identity.</summary>
    public required UnitCode Code { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a department or under one.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The department a unit belongs to; nothing for a department.</summary>
    public UnitCode? Parent { get; init; }

    /// <summary>Other names that forms use for it; an import matches them.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The codes it was published under before this one, which lead to it.</summary>
    public ImmutableArray<UnitCode> FormerCodes { get; init; } = [];

    /// <summary>What it is there for, in a sentence (职能).</summary>
    public string? Functions { get; init; }

    /// <summary>The public telephone for questions on its disclosure, if any. An office's, never a person's.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether its projects serve the public directly, so that satisfaction must be measured (clause 五).</summary>
    public bool ServesPublic { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => RecordKey.ForUnit(Code);
}

using System.Collections.Immutable;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;

namespace Disclosure.Site.Corrections;

/// <summary>What an edition did to one record or text, as pages show it. Paths are from the site's root.</summary>
public sealed record RecordChange
{
    /// <summary>The edition.</summary>
    public required ReleasedEdition Edition { get; init; }

    /// <summary>What was done to it, in a word: 新增, 变更, 撤下; of an addition after the first publication 补充 or 恢复.</summary>
    public required string Word { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Subject { get; init; }

    /// <summary>The record's key; nothing for a text of the site.</summary>
    public RecordKey? Record { get; init; }

    /// <summary>The page that shows it; nothing where none does.</summary>
    public string? Path { get; init; }

    /// <summary>The fields that changed.</summary>
    public ImmutableArray<FieldInWords> Fields { get; init; } = [];

    /// <summary>The page of the version before; nothing where there was none.</summary>
    public string? OldVersion { get; init; }

    /// <summary>Whether something was published before in its place.</summary>
    public bool IsSuperseding { get; init; }

    /// <summary>Whether it is a text of the site.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it was taken down.</summary>
    public bool IsTakenDown { get; init; }

    /// <summary>Whether the version before or the one after was erased, so that what changed is not there any more.</summary>
    public bool IsErased { get; init; }

    /// <summary>What it did to score and grade, in a sentence; nothing where no score hangs on it.</summary>
    public string? Effect { get; init; }
}

using System.Collections.Immutable;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Corrections;

/// <summary>What an edition changed of something published before, with its values, as pages tell it.</summary>
public sealed record ReleasedChange
{
    /// <summary>What it is, by its path.</summary>
    public required PublicPath Path { get; init; }

    /// <summary>Where it stood until then, under the code it had; nothing where it got no other.</summary>
    public PublicPath? From { get; init; }

    /// <summary>The path of the version before.</summary>
    public PublicPath OldPath => From ?? Path;

    /// <summary>
    /// The record's key, by the code that holds now; nothing for a text of the site, or a record that can't be read any more.
    /// </summary>
    public required RecordKey? Record { get; init; }

    /// <summary>The key that the record had in that edition.</summary>
    public RecordKey? RecordThen => After?.Key ?? Before?.Key ?? Record;

    /// <summary>What it is, in Chinese (<see cref="RecordSubjects"/>): <c>项目“义务教育薄弱环节改善与能力提升”（101-001）2025年绩效目标</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The record before; nothing where it was erased, or for a text.</summary>
    public IDisclosureRecord? Before { get; init; }

    /// <summary>The record after; nothing where it was taken down or erased, or for a text.</summary>
    public IDisclosureRecord? After { get; init; }

    /// <summary>The fields that changed, in the order of the record.</summary>
    public ImmutableArray<FieldChange> Fields { get; init; } = [];

    /// <summary>Whether it is no longer published since.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether the version before was erased from all editions: its values are not known any more.</summary>
    public bool IsErased { get; init; }
}

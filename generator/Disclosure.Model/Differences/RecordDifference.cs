using System.Collections.Immutable;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;

namespace Disclosure.Model.Differences;

/// <summary>What changed of one record or text between two published states.</summary>
/// <param name="Kind">Whether it came, changed or was taken down.</param>
/// <param name="Subject">What it is, in words (<see cref="RecordSubjects"/>); of a text its file.</param>
/// <param name="Record">The record's key; nothing for a text of the site.</param>
/// <param name="Fields">The fields that changed; none for what came or was taken down, and for a text.</param>
public sealed record RecordDifference(DifferenceKind Kind, string Subject, RecordKey? Record, ImmutableArray<FieldInWords> Fields)
{
    /// <summary>Whether it is the scan of the approval that <see cref="Record"/> names, and not the approval.</summary>
    public bool IsScan { get; init; }

    /// <summary>The difference in a line.</summary>
    public string Line => Fields.IsEmpty ? Subject : $"{Subject}：{string.Join("；", Fields.Select(changed => changed.Line))}";
}

using System.Text.Json;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>The first line of an export.</summary>
/// <param name="Format">What the file is.</param>
/// <param name="Version">The version of the format.</param>
internal sealed record ExportHeader(string Format, int Version)
{
    /// <summary>The header that is written.</summary>
    public static ExportHeader Current { get; } = new("disclosure-feedback", 2);

    /// <summary>The first version, whose end has no digest.</summary>
    public const int WithoutDigest = 1;

    /// <summary>Reads one; nothing where the line is none.</summary>
    public static ExportHeader? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, EntryJson.Lines.ExportHeader) is { } header && header.Format == Current.Format
                ? header
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>The last line of an export: without it the export was cut short.</summary>
/// <param name="Entries">How many entries came before it.</param>
/// <param name="Digest">SHA-256 of all lines before it, each with its end; nothing in the first version.</param>
internal sealed record ExportEnd(long Entries, string? Digest);

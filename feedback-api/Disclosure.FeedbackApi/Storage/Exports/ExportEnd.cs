namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>The last line of an export: without it the export was cut short.</summary>
/// <param name="Entries">How many entries came before it.</param>
internal sealed record ExportEnd(long Entries);

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>A file is no export that can be restored.</summary>
/// <param name="message">Why not and where, in Chinese.</param>
internal sealed class ExportException(string message) : Exception(message);

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>The first line of an export.</summary>
/// <param name="Format">What the file is.</param>
/// <param name="Version">The version of the format.</param>
internal sealed record ExportHeader(string Format, int Version)
{
    /// <summary>The header that is written.</summary>
    public static ExportHeader Current { get; } = new("disclosure-feedback", 1);
}

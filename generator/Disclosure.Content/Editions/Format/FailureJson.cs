namespace Disclosure.Content.Editions.Format;

/// <summary><c>failed.json</c>: why an edition could not be released.</summary>
internal sealed record FailureJson(int Format, DateTimeOffset At, string Why)
{
    /// <summary>The file that says this.</summary>
    public static byte[] Write(ReleaseFailure failure) =>
        EditionJson.Write(new FailureJson(EditionJson.Newest, failure.At, failure.Why), EditionJson.Readable.FailureJson);

    /// <summary>What a file says; nothing where it is not of the format.</summary>
    public static ReleaseFailure? Read(byte[] bytes) =>
        EditionJson.Read(bytes, EditionJson.Readable.FailureJson) is { Why: not null } json ? new ReleaseFailure(json.At, json.Why) : null;
}

using System.Globalization;
using System.Text.Json;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>What is written when the state is closed properly: that its files can be trusted, and how far it goes.</summary>
/// <param name="Version">The version of the form of the state's files together.</param>
/// <param name="Journal">The journal that it is a reading of, in hexadecimal.</param>
/// <param name="Applied">The sequence number of the last entry in it.</param>
/// <param name="Digest">A hash over its files.</param>
internal sealed record StateEnd(int Version, string? Journal, long? Applied, string Digest)
{
    /// <summary>The version that is written. The first had the digest alone.</summary>
    public const int Current = 2;

    /// <summary>The end of a state.</summary>
    public static StateEnd Of(LiteState state, string digest) =>
        new(Current, state.Journal.ToString("x32", CultureInfo.InvariantCulture), state.Applied, digest);

    /// <summary>Reads it; nothing where it was torn.</summary>
    public static StateEnd? Read(string text)
    {
        if (!text.StartsWith('{'))
            return text.Length == 0 ? null : new StateEnd(1, Journal: null, Applied: null, text);
        try
        {
            return JsonSerializer.Deserialize(text, StateEndJson.Default.StateEnd);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>It as a line.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StateEndJson.Default.StateEnd);
}

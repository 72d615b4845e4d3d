using System.Security.Cryptography;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Keys of one process, in its memory alone: a new one whenever it is asked.</summary>
internal sealed class MemoryDayKeys : IDayKeys
{
    /// <inheritdoc/>
    public byte[] Of(DateOnly day) => RandomNumberGenerator.GetBytes(32);
}

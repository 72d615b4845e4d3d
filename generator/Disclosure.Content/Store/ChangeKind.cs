using System.Text.Json.Serialization;

namespace Disclosure.Content.Store;

/// <summary>How content came to change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>The store was used for the first time, or had lost what it knew: the folder as it was found.</summary>
    [JsonStringEnumMemberName("taken-over")]
    TakenOver,

    /// <summary>Somebody changed files without the store; who is not known.</summary>
    [JsonStringEnumMemberName("by-hand")]
    ByHand,

    /// <summary>A change through the store.</summary>
    [JsonStringEnumMemberName("change")]
    Change,
}

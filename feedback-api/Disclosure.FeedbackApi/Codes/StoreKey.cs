namespace Disclosure.FeedbackApi.Codes;

/// <summary>
/// The key that what is stored is hashed with, as a store knows it: by its fingerprint, so that another key or none is noticed before it
/// makes every code wrong that was given out.
/// </summary>
/// <param name="Fingerprint">A hash that tells nothing of the key.</param>
public sealed record StoreKey(string Fingerprint)
{
    private static string Lost =>
        "已发的评价码、办理查询码和回执都是用它算的。请放回原来的密钥（数据目录的 feedback.key，或设置 Feedback:Secret）；确实丢失的，运行 disclosure-feedback recover key 查看后果，再决定。";

    /// <summary>Whether it was made just now, as there was none: it is not kept yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it takes the place of another: staff have decided so.</summary>
    public bool Replaces { get; init; }

    /// <summary>Keeps a new key on disk. It is called before anything rests on it.</summary>
    public Action Keep { get; init; } = () => { };

    /// <summary>Why it cannot be the key of a store, in Chinese; nothing where it can.</summary>
    /// <param name="named">The fingerprint that the store has; nothing where it has none yet.</param>
    /// <param name="isEmpty">Whether the store holds nothing.</param>
    public string? Objection(string? named, bool isEmpty)
    {
        if (Replaces || named == Fingerprint || (named is null && !(IsNew && !isEmpty)))
            return null;
        return IsNew
            ? $"密钥不见了：没有 feedback.key，也没有设置 Feedback:Secret，而存储里已有用密钥收的数据。没有生成新的密钥，{Lost}"
            : $"密钥不对：现在的密钥不是收这些评价时用的那一个。{Lost}";
    }
}

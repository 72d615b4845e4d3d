namespace Disclosure.FeedbackApi.Storage;

/// <summary>What became of a rating that was given.</summary>
public enum GiveOutcome
{
    /// <summary>It is on disk.</summary>
    Stored,

    /// <summary>It is on disk and took the place of an earlier one with the same code.</summary>
    Replaced,

    /// <summary>The same key was used before for the same answer: the first receipt holds, nothing was stored.</summary>
    Repeated,

    /// <summary>The same key was used before for another answer, which this one took the place of: the first receipt holds.</summary>
    Amended,

    /// <summary>The same key was used before with another code: nothing was stored.</summary>
    OtherCode,

    /// <summary>The survey has no such code.</summary>
    UnknownCode,

    /// <summary>More is waiting than may wait: nothing was stored, try again later.</summary>
    Busy,

    /// <summary>It could not be written: nothing is promised, and nothing that was acknowledged is lost.</summary>
    Unavailable,
}

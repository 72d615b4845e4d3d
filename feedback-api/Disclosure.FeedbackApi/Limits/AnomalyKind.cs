namespace Disclosure.FeedbackApi.Limits;

/// <summary>What can be conspicuous about the ratings of a survey on a day.</summary>
/// <remarks>The log keeps the names: a new kind comes last, and none is renamed.</remarks>
internal enum AnomalyKind
{
    /// <summary>Many in a short time.</summary>
    Burst,

    /// <summary>Many bad ones in a short time, and hardly others.</summary>
    BadBurst,

    /// <summary>Many from one network.</summary>
    OneNetwork,

    /// <summary>Many wrong codes.</summary>
    CodeGuessing,
}

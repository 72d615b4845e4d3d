namespace Disclosure.FeedbackApi.Paper;

/// <summary>How far a batch is.</summary>
/// <remarks>Its file keeps the name: a new state comes last, and none is renamed.</remarks>
public enum BatchState
{
    /// <summary>Keyed once: a second person's turn.</summary>
    KeyedOnce,

    /// <summary>Keyed twice alike, and being stored.</summary>
    Agreed,

    /// <summary>Stored.</summary>
    Stored,
}

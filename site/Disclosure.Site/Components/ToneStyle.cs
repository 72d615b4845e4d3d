namespace Disclosure.Site.Components;

/// <summary>The style sheet's name for a tone.</summary>
public static class ToneStyle
{
    /// <summary>The class, such as <c>tone-good</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tone.</exception>
    public static string CssClass(this Tone tone) => tone switch
    {
        Tone.Neutral => "tone-neutral",
        Tone.Good => "tone-good",
        Tone.Caution => "tone-caution",
        Tone.Bad => "tone-bad",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "Unknown tone."),
    };
}

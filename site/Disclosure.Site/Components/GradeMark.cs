using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Components;

/// <summary>A grade as a seal: the word tells it, the seal's frame only helps the eye.</summary>
/// <param name="Grade">The grade.</param>
public sealed record GradeMark(Grade Grade)
{
    /// <summary>The word.</summary>
    public string Text => Grade.Term();

    /// <summary>How it is toned.</summary>
    public Tone Tone => Grade switch
    {
        Grade.Excellent or Grade.Good => Tone.Good,
        Grade.Fair => Tone.Caution,
        _ => Tone.Bad,
    };
}

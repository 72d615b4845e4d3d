namespace Disclosure.Model.Scoring;

/// <summary>Why the distance between a target and a result can't be told in a number.</summary>
public enum GapObstacle
{
    /// <summary>It can.</summary>
    None,

    /// <summary>The result was left blank.</summary>
    NoResult,

    /// <summary>One of them is a level in words, or was not understood as a number.</summary>
    Words,

    /// <summary>One of them is a date.</summary>
    Date,

    /// <summary>Both are numbers, of different units or kinds.</summary>
    Units,
}

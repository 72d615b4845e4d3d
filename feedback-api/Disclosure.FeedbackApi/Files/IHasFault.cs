namespace Disclosure.FeedbackApi.Files;

/// <summary>A part of the service that can be broken while the others go on: whoever asks whether the service is ready is told.</summary>
internal interface IHasFault
{
    /// <summary>What is wrong, in one Chinese sentence without a path; nothing where nothing is.</summary>
    string? Fault { get; }
}

namespace Disclosure.FeedbackApi.Files;

/// <summary>Lines that are only added to: a file of this process, or of several in a database.</summary>
internal interface ILineLog : IHasFault, IDisposable
{
    /// <summary>
    /// Lines that have not been read yet, in the order they were added: all that there are, the first time, then what others added since.
    /// Lines of one's own may be among them again.
    /// </summary>
    ValueTask<IReadOnlyList<string>> ReadNewAsync(CancellationToken cancellation);

    /// <summary>Adds a line. It is on disk when the call returns.</summary>
    /// <exception cref="IOException">It is not.</exception>
    void Add(string line);
}

using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>
/// Which comments may be published: none that nobody decided on. JSON lines, in a file or shared in the database; the last about a rating
/// holds. Where the file is broken, <see cref="Fault"/> says so: no comment is published, as nobody knows which may be, and none is decided
/// on.
/// </summary>
internal sealed class CommentDecisions : IHasFault, IDisposable
{
    /// <summary>The name of its lines.</summary>
    public const string Name = "comments";

    private readonly FollowedLines _lines;
    private readonly ConcurrentDictionary<string, CommentDecision> _decisions = new(StringComparer.Ordinal);
    private int _count;

    private CommentDecisions(ILineLog log) => _lines = new(log, Apply);

    /// <inheritdoc/>
    public string? Fault => _lines.Fault;

    /// <summary>Opens the file in the data folder.</summary>
    public static CommentDecisions Open(string folder) =>
        Open(FileLines.Open(Path.Combine(folder, Name + ".jsonl"), line => Read(line) is not null));

    /// <summary>Opens them where they are.</summary>
    public static CommentDecisions Open(ILineLog log)
    {
        var decisions = new CommentDecisions(log);
        decisions.CatchUpAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return decisions;
    }

    /// <summary>Takes into account what was decided until now, at other processes too: before what they say is shown.</summary>
    public ValueTask CatchUpAsync(CancellationToken cancellation) => _lines.CatchUpAsync(cancellation);

    /// <summary>Whether a rating's comment is published; nothing where nobody has decided.</summary>
    public bool? Of(string receipt) => Find(receipt)?.Publish;

    /// <summary>The decision about a rating's comment; nothing where nobody has decided.</summary>
    public CommentDecision? Find(string receipt) => _decisions.GetValueOrDefault(receipt);

    /// <summary>How often it was decided: another number, and something may differ.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Decides. It is on disk before the call returns.</summary>
    /// <exception cref="ProblemException">It is not on disk: nothing is decided.</exception>
    public void Decide(CommentDecision decision)
    {
        try
        {
            _lines.Add(JsonSerializer.Serialize(decision, ModerationJson.Lines.CommentDecision));
        }
        catch (IOException)
        {
            throw new ProblemException(ProblemKinds.Unavailable.With($"没有决定成。{Fault}"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private void Apply(string line)
    {
        if (Read(line) is not { } decision)
            return;
        _decisions[decision.Receipt] = decision;
        Interlocked.Increment(ref _count);
    }

    private static CommentDecision? Read(string line) =>
        JsonSerializer.Deserialize(line, ModerationJson.Lines.CommentDecision) is { Receipt.Length: > 0 } decision ? decision : null;
}

using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>
/// Which comments may be published: none that nobody decided on. JSON lines, in a file or shared in the database; the last about a rating
/// holds.
/// </summary>
internal sealed class CommentDecisions : IDisposable
{
    /// <summary>The name of its lines.</summary>
    public const string Name = "comments";

    private readonly FollowedLines _lines;
    private readonly ConcurrentDictionary<string, CommentDecision> _decisions = new(StringComparer.Ordinal);
    private int _count;

    private CommentDecisions(ILineLog log) => _lines = new(log, Apply);

    /// <summary>Opens the file in the data folder.</summary>
    public static CommentDecisions Open(string folder) => Open(FileLines.Open(Path.Combine(folder, Name + ".jsonl")));

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
    public void Decide(CommentDecision decision) => _lines.Add(JsonSerializer.Serialize(decision, ModerationJson.Lines.CommentDecision));

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    private void Apply(string line)
    {
        var decision = JsonSerializer.Deserialize(line, ModerationJson.Lines.CommentDecision)!;
        _decisions[decision.Receipt] = decision;
        Interlocked.Increment(ref _count);
    }
}

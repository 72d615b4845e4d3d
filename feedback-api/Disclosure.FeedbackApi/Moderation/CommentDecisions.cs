using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Which comments may be published: none that nobody decided on. A file of JSON lines; the last about a rating holds.</summary>
internal sealed class CommentDecisions : IDisposable
{
    private readonly Lock _writing = new();
    private readonly LineFile _file;
    private readonly ConcurrentDictionary<string, CommentDecision> _decisions;

    private int _count;

    private CommentDecisions(LineFile file, ConcurrentDictionary<string, CommentDecision> decisions) =>
        (_file, _decisions) = (file, decisions);

    /// <summary>Opens the file in the data folder.</summary>
    public static CommentDecisions Open(string folder)
    {
        var path = Path.Combine(folder, "comments.jsonl");
        var decisions = new ConcurrentDictionary<string, CommentDecision>(StringComparer.Ordinal);
        foreach (var line in LineFile.Read(path))
        {
            var decision = JsonSerializer.Deserialize(line, ModerationJson.Lines.CommentDecision)!;
            decisions[decision.Receipt] = decision;
        }

        return new(LineFile.Append(path), decisions);
    }

    /// <summary>Whether a rating's comment is published; nothing where nobody has decided.</summary>
    public bool? Of(string receipt) => Find(receipt)?.Publish;

    /// <summary>The decision about a rating's comment; nothing where nobody has decided.</summary>
    public CommentDecision? Find(string receipt) => _decisions.GetValueOrDefault(receipt);

    /// <summary>How often it was decided since the start: another number, and something may differ.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Decides. It is on disk before the call returns.</summary>
    public void Decide(CommentDecision decision)
    {
        lock (_writing)
        {
            _file.Add(JsonSerializer.Serialize(decision, ModerationJson.Lines.CommentDecision));
            _decisions[decision.Receipt] = decision;
            Interlocked.Increment(ref _count);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}

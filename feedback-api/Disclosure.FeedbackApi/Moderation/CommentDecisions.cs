using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.FeedbackApi.Hosting;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Which comments may be published: none that nobody decided on. A file of JSON lines; the last about a rating holds.</summary>
internal sealed class CommentDecisions : IDisposable
{
    private readonly Lock _writing = new();
    private readonly LineFile _file;
    private readonly ConcurrentDictionary<string, bool> _decisions;

    private CommentDecisions(LineFile file, ConcurrentDictionary<string, bool> decisions) => (_file, _decisions) = (file, decisions);

    /// <summary>Opens the file in the data folder.</summary>
    public static CommentDecisions Open(string folder)
    {
        var path = Path.Combine(folder, "comments.jsonl");
        var decisions = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var line in LineFile.Read(path))
        {
            var decision = JsonSerializer.Deserialize(line, FeedbackJson.Wire.CommentDecision)!;
            decisions[decision.Receipt] = decision.Publish;
        }

        return new(LineFile.Append(path), decisions);
    }

    /// <summary>Whether a rating's comment is published; nothing where nobody has decided.</summary>
    public bool? Of(string receipt) => _decisions.TryGetValue(receipt, out var publish) ? publish : null;

    /// <summary>Decides. It is on disk before the call returns.</summary>
    public void Decide(CommentDecision decision)
    {
        lock (_writing)
        {
            _file.Add(JsonSerializer.Serialize(decision, FeedbackJson.Wire.CommentDecision));
            _decisions[decision.Receipt] = decision.Publish;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}

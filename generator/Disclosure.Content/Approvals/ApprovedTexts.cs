using System.Collections.Concurrent;
using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Approvals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Approvals;

/// <summary>The texts that were approved, read from beside the acts when they are asked for, and once.</summary>
/// <param name="read">The bytes of the file beside the act with this key; nothing where there is none.</param>
internal sealed class ApprovedTexts(Func<RecordKey, byte[]?> read) : IApprovedTexts
{
    private readonly ConcurrentDictionary<RecordKey, ImmutableDictionary<string, string>> _texts = [];

    /// <inheritdoc/>
    public IDisclosureRecord? Find(ApprovalAct act, string path)
    {
        ArgumentNullException.ThrowIfNull(act);
        var texts = _texts.GetOrAdd(act.Key, key => read(key) is { } bytes ? ApprovedTextFile.Read(bytes) : []);
        if (!texts.TryGetValue(path + ContentLayout.RecordEnding, out var text) || RecordTextReader.Read(text) is not { } record)
            return null;
        foreach (var field in RecordKinds.Of(record).Files)
        {
            if (texts.TryGetValue(path + field.FileEnding, out var beside))
                record = (IDisclosureRecord)field.With(record, beside);
        }

        // A text that is not what was approved tells nothing.
        return act.Covers.Any(covered => covered.Path == path && covered.Hash.Value == RecordHash.Of(record).Value) ? record : null;
    }
}

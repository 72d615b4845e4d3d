using System.Collections.Immutable;
using System.Text;
using Disclosure.Content.Approvals;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Renaming;

/// <summary>
/// Acts of approval with another code in what they cover: the texts that were approved get it, and the hashes are those of the texts.
/// So a record that was as approved still is, and one that was not still is not.
/// </summary>
internal sealed class RenamedApprovals(ContentReading reading, string folder, CodeChange change, Dictionary<string, string> moved)
{
    /// <summary>The files that change: the acts and the texts beside them.</summary>
    public IEnumerable<RenamedFile> Files() => reading.Records.Approvals.SelectMany(FilesOf);

    private IEnumerable<RenamedFile> FilesOf(ApprovalAct act)
    {
        var path = reading.PathOf(act.Key)!;
        var textsPath = ContentLayout.ApprovedTextsOf(path);
        var textsFile = Path.Combine(folder, textsPath);
        byte[] bytes = File.Exists(textsFile) ? File.ReadAllBytes(textsFile) : [];
        ImmutableDictionary<string, string> before = bytes.Length > 0 ? ApprovedTextFile.Read(bytes) : [];
        var after = new Dictionary<string, string>(StringComparer.Ordinal);
        var covers = act.Covers.Select(covered => Renamed(covered, before, after)).DistinctBy(covered => covered.Path)
            .OrderBy(covered => covered.Path, StringComparer.Ordinal).ToImmutableArray();
        var others = before.Where(file => !after.ContainsKey(file.Key) && !act.Covers.Any(covered => IsOf(file.Key, covered.Path)));
        foreach (var (name, text) in others)
            after[name] = text;
        var units = change.IsOfUnit
            ? act.Units.Select(unit => unit.Value == change.Old ? UnitCode.Parse(change.New) : unit).Distinct().ToImmutableArray()
            : act.Units;
        if (!covers.SequenceEqual(act.Covers) || !units.SequenceEqual(act.Units))
        {
            var written = Encoding.UTF8.GetBytes(RecordWriter.Write(act with { Covers = covers, Units = units }));
            yield return new RenamedFile(path, path, written, reading.VersionOf(path));
            if (bytes.Length > 0)
                yield return new RenamedFile(textsPath, textsPath, ApprovedTextFile.Write(after), FileVersion.Of(bytes));
        }
    }

    private CoveredRecord Renamed(CoveredRecord covered, ImmutableDictionary<string, string> before, Dictionary<string, string> after)
    {
        var path = covered.Path + ContentLayout.RecordEnding;
        if (!before.TryGetValue(path, out var text) || RecordTextReader.Read(text) is not { } approved)
            return WithoutText(covered);
        var isOfIt = approved is PerformanceTable { Project: not null } table && table.Unit.Value == change.Old;
        var renamedText = CodeText.Point(CodeText.Apply(path, text, change, isOfIt), moved);
        var renamed = RecordTextReader.Read(renamedText)!;
        var place = RecordPath.Of(renamed);
        after[place + ContentLayout.RecordEnding] = renamedText;
        foreach (var field in RecordKinds.Of(approved).Files)
        {
            if (!before.TryGetValue(covered.Path + field.FileEnding, out var beside))
                continue;
            after[place + field.FileEnding] = beside;
            approved = (IDisclosureRecord)field.With(approved, beside);
            renamed = (IDisclosureRecord)field.With(renamed, beside);
        }

        // A text that is not what was approved tells nothing, and goes on telling nothing.
        return covered.Hash.Value == RecordHash.Of(approved).Value
            ? new CoveredRecord(place, new ContentHash(RecordHash.Of(renamed).Value))
            : covered with { Path = place };
    }

    private CoveredRecord WithoutText(CoveredRecord covered) => covered with { Path = moved.GetValueOrDefault(covered.Path, covered.Path) };

    private static bool IsOf(string file, string path) => file.StartsWith(path + ".", StringComparison.Ordinal);
}

using System.Text;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Approvals;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Renaming;

/// <summary>
/// Gives a unit or project another code everywhere in a content folder: its files, what names it, aliases, duties, approvals with the
/// texts that were approved. What was approved stays approved, and what was not is not.
/// </summary>
public sealed class CodeRenaming
{
    private readonly ContentReading _reading;
    private readonly RecordSet _records;
    private readonly string _folder;
    private readonly CodeChange _change;
    private readonly List<Finding> _problems = [];
    private readonly List<string> _notes = [];
    private readonly PublicCodes _public;
    private bool _isPublic;

    private CodeRenaming(ContentReading reading, string folder, CodeChange change) =>
        (_reading, _records, _folder, _change, _public) = (reading, reading.Records, folder, change, new PublicCodes(folder));

    /// <summary>What the renaming would do.</summary>
    /// <param name="reading">The content.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="old">The code that a unit or project has.</param>
    /// <param name="now">The code that it gets.</param>
    public static RenamePlan Plan(ContentReading reading, string folder, string old, string now)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var change = new CodeChange(old, now, UnitCode.TryParse(old) is { } unit && reading.Records.FindUnit(unit) is not null);
        if (change.IsOfUnit && UnitCode.TryParse(now) is { } other && reading.Records.FindUnit(other) is { } there)
            change = change with { Department = (there.Parent ?? there.Code).Value };
        return new CodeRenaming(reading, folder, change).Plan();
    }

    private bool IsMerge => _change.IsOfUnit
        ? _records.FindUnit(UnitCode.Parse(_change.New)) is not null
        : _records.ProjectCodes.Contains(ProjectCode.Parse(_change.New));

    private RenamePlan Plan()
    {
        if (!IsSound())
            return new RenamePlan(_change, false, [], [.. _problems], []);
        var renamed = _records.All.Where(record => record is not (ApprovalAct or Portal)).Select(Rename).OfType<RenamedRecord>().ToList();
        var moved = renamed.Where(record => RecordPath.Of(record.Before) != RecordPath.Of(record.After))
            .DistinctBy(record => RecordPath.Of(record.Before))
            .ToDictionary(record => RecordPath.Of(record.Before), record => RecordPath.Of(record.After));
        var files = renamed.SelectMany(record => FilesOf(record, moved)).ToList();
        files.AddRange(PortalFiles(moved));
        files.AddRange(new RenamedApprovals(_reading, _folder, _change, moved).Files());
        files.AddRange(Merged());
        TellAcknowledged();
        var ordered = files.OrderBy(file => file.From ?? file.To, StringComparer.Ordinal);
        return new RenamePlan(_change, IsMerge, [.. ordered], [.. _problems], [.. _notes]);
    }

    private bool IsSound()
    {
        var isProject = ProjectCode.TryParse(_change.Old) is { } project && _records.ProjectCodes.Contains(project);
        if (!_change.IsOfUnit && !isProject)
            return Refuse(RenameFindings.Unknown, $"没有编码为“{_change.Old}”的部门、单位或项目。");
        if (!RecordCode.IsValid(_change.New) || _change.New == _change.Old)
            return Refuse(RenameFindings.NotUsable, $"“{_change.New}”{(_change.New == _change.Old ? "就是原来的编码" : "不能作编码")}。");
        var isTaken = _change.IsOfUnit
            ? _records.ProjectCodes.Contains(ProjectCode.Parse(_change.New))
            : _records.FindUnit(UnitCode.Parse(_change.New)) is not null;
        if (isTaken)
            return Refuse(RenameFindings.NotUsable, $"“{_change.New}”是{(_change.IsOfUnit ? "项目" : "部门、单位")}的编码。");
        if (_change.IsOfUnit && _records.FindUnit(UnitCode.Parse(_change.New)) is { Kind: UnitKind.Unit } unit
            && _records.UnitsOf(UnitCode.Parse(_change.Old)).FirstOrDefault(below => below.Code != unit.Code) is { } child)
            return Refuse(RenameFindings.NotUsable, $"{_change.Old} 下面有单位（{child.Code} {child.Name}），{_change.New} 不是部门。");
        return KeepsWhatIsPublic();
    }

    // What is public stays one thing under one code, whatever it is called: readers find it by every code it had.
    private bool KeepsWhatIsPublic()
    {
        _isPublic = _public.IsPublic(_change.Old, _change.IsOfUnit);
        var known = _isPublic
            ? _change.Old
            : _records.Publications.Renames.FormerOf(_change.Old).FirstOrDefault(code => _public.IsPublic(code, _change.IsOfUnit));
        if (known is not null && IsMerge)
            return Refuse(RenameFindings.PublicMerge, $"{known} 已经公开，{_change.New} 已有记录。");
        if (known is null && _public.WasTakenDown(_change.Old))
            return Refuse(RenameFindings.TakenDown, $"{_change.Old} 公开过的都已撤下。");
        if (!IsMerge && _public.IsOfAnother(_change.New, known))
            return Refuse(RenameFindings.CodeOfAnother, $"{_change.New} 公开过别的内容。");
        if (known is not null && known != _change.New)
        {
            _notes.Add(
                $"{known} 已经公开，公众暂时还按它查。公开编码变更以后，旧网址转到 {_change.New}："
                + "disclosure publish --codes --revision 原因");
        }

        return true;
    }

    private bool IsKeyedByIt(IDisclosureRecord record) => record switch
    {
        Unit unit => _change.IsOfUnit && unit.Code.Value == _change.Old,
        PerformanceTable table => table.Project is { Code: var code }
            ? !_change.IsOfUnit && code.Value == _change.Old
            : _change.IsOfUnit && table.Unit.Value == _change.Old,
        _ => record.Key.Code == _change.Old && record is not ApprovalAct,
    };

    private bool Refuse(FindingDefinition definition, string message)
    {
        _problems.Add(new Finding(definition, Place.At(_change.Old), message));
        return false;
    }

    private RenamedRecord? Rename(IDisclosureRecord record)
    {
        if (_reading.PathOf(record.Key) is not { } path || (IsMerge && record is Unit { Code: var code } && IsOldOrNew(code.Value)))
            return null;
        var text = Read(path);
        var isOfIt = record is PerformanceTable { Project: not null } table && table.Unit.Value == _change.Old;
        var renamed = WithFormerCodes(record, CodeText.Apply(path, text, _change, isOfIt));
        if (renamed == text)
            return new RenamedRecord(path, record, record, text, text);
        return RecordTextReader.Read(renamed) is { } after
            ? new RenamedRecord(path, record, WithFiles(record, after), text, renamed)
            : throw new InvalidDataException($"{path} can't be read with another code.");
    }

    // Not of a record that only names it.
    private string WithFormerCodes(IDisclosureRecord record, string text)
    {
        if (!IsKeyedByIt(record) || record is not (Unit or PerformanceTable { Project: not null }))
            return text;
        var former = FormerCodes.Of(record);
        var after = FormerCodes.After(former, _isPublic ? _change.Old : null, _change.New);
        return former.SequenceEqual(after) ? text : FormerCodes.Write(text, after);
    }

    private bool IsOldOrNew(string code) => code == _change.Old || code == _change.New;

    private static IDisclosureRecord WithFiles(IDisclosureRecord before, IDisclosureRecord after) => RecordKinds.Of(before).Files
        .Where(field => field.TextOf(before) is { Length: > 0 })
        .Aggregate(after, (record, field) => (IDisclosureRecord)field.With(record, field.TextOf(before)!));

    private IEnumerable<RenamedFile> FilesOf(RenamedRecord record, Dictionary<string, string> moved)
    {
        var text = CodeText.Point(record.NewText, moved);
        // A file whose name is its own choice keeps it.
        var to = record.Path == ContentLayout.PathOf(record.Before) ? ContentLayout.PathOf(record.After) : record.Path;
        if (text == record.OldText && to == record.Path)
            yield break;
        if (to != record.Path && _records.Find(record.After.Key) is { } other)
        {
            if (RecordComparison.Compare(record.After, other).Any(change => change.IsOfForm))
            {
                _problems.Add(new Finding(RenameFindings.Conflict, Place.At(record.Path), $"{to} 已有，与它不同。"));
                yield break;
            }

            yield return File(record.Path, null, "");
            yield break;
        }

        yield return File(record.Path, to, text);
        if (to == record.Path)
            yield break;
        foreach (var field in RecordKinds.Of(record.Before).Files)
        {
            var beside = Beside(record.Path, field.FileEnding!);
            if (System.IO.File.Exists(Path.Combine(_folder, beside)))
                yield return File(beside, Beside(to, field.FileEnding!), Read(beside));
        }
    }

    private IEnumerable<RenamedFile> PortalFiles(Dictionary<string, string> moved)
    {
        const string PortalPath = "portal.yaml";
        if (!System.IO.File.Exists(Path.Combine(_folder, PortalPath)))
            yield break;
        var text = Read(PortalPath);
        var renamed = CodeText.Point(CodeText.Apply(PortalPath, text, _change, isOfIt: false), moved);
        if (renamed != text)
            yield return File(PortalPath, PortalPath, renamed);
    }

    // The old name is one that forms still have.
    private IEnumerable<RenamedFile> Merged()
    {
        if (!IsMerge || !_change.IsOfUnit)
            yield break;
        var old = _records.FindUnit(UnitCode.Parse(_change.Old))!;
        var now = _records.FindUnit(UnitCode.Parse(_change.New))!;
        var parent = now.Parent == old.Code ? old.Parent : now.Parent;
        var merged = now with
        {
            Parent = parent,
            Aliases = [.. now.Aliases.Append(old.Name).Concat(old.Aliases).Where(name => name != now.Name).Distinct()],
            Functions = now.Functions ?? old.Functions,
            Contact = now.Contact ?? old.Contact,
            ServesPublic = now.ServesPublic || old.ServesPublic,
        };
        yield return File(_reading.PathOf(old.Key)!, null, "");
        var path = _reading.PathOf(now.Key)!;
        yield return File(path, path, RecordWriter.Write(merged));
    }

    private void TellAcknowledged()
    {
        var paths = _records.All.Where(IsKeyedByIt).Select(record => record.Key.ToString()).ToHashSet(StringComparer.Ordinal);
        var rows = _records.All.OfType<AcknowledgementRegister>()
            .Sum(register => register.Rows.Count(row => paths.Contains(row.Path.Split(' ')[0])));
        if (rows > 0)
            _notes.Add($"有 {rows} 条认可写的是原编码的记录，不再起作用：用 disclosure check 查看，需要的重新认可。");
    }

    private RenamedFile File(string from, string? to, string text) =>
        new(from, to, Encoding.UTF8.GetBytes(text), _reading.VersionOf(from));

    private string Read(string path) => System.IO.File.ReadAllText(Path.Combine(_folder, path));

    private static string Beside(string path, string ending) => path[..path.LastIndexOf('.')] + ending;
}

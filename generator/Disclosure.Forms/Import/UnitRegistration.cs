using System.Collections.Immutable;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.UnitLists;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>Registers the departments and units of lists. A list with anything wrong in it registers nothing.</summary>
internal sealed class UnitRegistration(RecordSet existing, ImportOptions options)
{
    // 二级预算单位 is a unit, 主管部门 and 一级预算单位 are departments.
    private static readonly string[] UnitWords = ["二级", "三级", "四级", "基层", "所属", "下属"];
    private static readonly string[] DepartmentWords = ["一级", "主管", "部门"];

    private readonly Dictionary<UnitCode, (ListedUnit Listed, Place Place)> _listed = [];

    /// <summary>The units of the lists of all files, in their order.</summary>
    public ImmutableArray<ListedUnit> Register(IReadOnlyList<FileUnderImport> files)
    {
        var all = new List<ListedUnit>();
        foreach (var file in files)
        {
            foreach (var empty in file.UnitLists.Where(list => list.Rows.IsEmpty))
                file.Tell(ImportFileFindings.UnitListWrong, Place.At(empty.Source), "名单是空的，表头下面没有单位。");
            var rows = file.UnitLists.SelectMany(list => list.Rows).ToList();
            var units = rows.Select(row => Read(file, row, rows)).OfType<ListedUnit>().ToList();
            all.AddRange(units.Select(unit => file.IsBlocked ? unit with { Outcome = ImportOutcome.Blocked } : unit));
        }

        return [.. all];
    }

    private ListedUnit? Read(FileUnderImport file, ListedUnitRow row, List<ListedUnitRow> rows)
    {
        if (UnitCode.TryParse(row.Code) is not { } code)
            return Refuse(file, row, row.Code.Length == 0 ? $"“{row.Name}”没有编码。" : $"“{row.Code}”不能作编码：只能有英文字母、数字和 - _ . 三种符号。");
        if (row.Name.Length == 0)
            return Refuse(file, row, $"{code} 没有名称。");
        var (parent, problem) = ParentOf(row, rows);
        if (problem is not null)
            return Refuse(file, row, problem);
        if (KindOf(row, parent) is not { } kind)
            return Refuse(file, row, $"“{row.Kind}”不是部门也不是单位。");
        if (kind == UnitKind.Unit && parent is null)
            return Refuse(file, row, $"{code} {row.Name}是单位，没有写明主管部门。");
        if (kind == UnitKind.Department && parent is not null)
            return Refuse(file, row, $"{code} {row.Name}写的是部门，又写了主管部门 {parent}。");
        var unit = new Unit
        {
            Code = code,
            Name = row.Name,
            Kind = kind,
            Parent = parent,
            Aliases = [.. row.ShortNames.Where(name => name != row.Name).Distinct()],
            Functions = row.Functions.Length > 0 ? row.Functions : null,
        };
        return Compare(file, row, unit);
    }

    private ListedUnit? Compare(FileUnderImport file, ListedUnitRow row, Unit unit)
    {
        var there = existing.FindUnit(unit.Code);
        var merged = there is null ? unit : Merge(there, unit);
        ImmutableArray<FieldChange> changes = there is null ? [] : RecordComparison.Compare(there, merged);
        if (_listed.TryGetValue(unit.Code, out var other))
        {
            return !RecordComparison.Compare(other.Listed.Unit, merged).IsEmpty
                ? Refuse(file, row, $"{unit.Code} 在名单中写了两次，两处不同（另一处 {other.Place}）。")
                : null;
        }

        var outcome = there is null ? ImportOutcome.New
            : changes.IsEmpty ? ImportOutcome.Unchanged
            : options.Replace ? ImportOutcome.Replaced : ImportOutcome.Blocked;
        if (outcome == ImportOutcome.Blocked)
        {
            var told = string.Join('；', changes.Select(change => $"{change.Title}“{change.Before?.Text}”→“{change.After?.Text}”"));
            file.Tell(ImportFileFindings.UnitDiffers, row.Place, $"{unit.Code} 已登记为“{there!.Name}”，{changes.Length} 处不同：{told}。");
        }

        var listed = new ListedUnit(merged, outcome) { File = file.Name, Changes = changes };
        _listed.Add(unit.Code, (listed, row.Place));
        return listed;
    }

    // A list says less than the register: what it does not say stays, and a name that was used is one that forms still have.
    private static Unit Merge(Unit there, Unit unit) => there with
    {
        Name = unit.Name,
        Kind = unit.Kind,
        Parent = unit.Parent,
        Functions = unit.Functions ?? there.Functions,
        Aliases = [.. there.Aliases.Concat(unit.Aliases).Append(there.Name).Where(name => name != unit.Name).Distinct()],
    };

    private (UnitCode? Parent, string? Problem) ParentOf(ListedUnitRow row, List<ListedUnitRow> rows)
    {
        if (row.Parent.Length == 0 || row.Parent == row.Code || row.Parent == row.Name)
            return (null, null);
        var named = CodedName.Parse(row.Parent);
        var text = named.Code ?? row.Parent;
        if (rows.Find(other => other.Code == text || other.Name == row.Parent || other.ShortNames.Contains(row.Parent)) is { } listed)
            return (UnitCode.TryParse(listed.Code), UnitCode.TryParse(listed.Code) is null ? $"主管部门“{row.Parent}”没有编码。" : null);
        var known = existing.Units.Where(
            unit => unit.Code.Value == text || unit.Name == row.Parent || unit.Aliases.Contains(row.Parent)).ToList();
        return known switch
        {
            [var unit] => (unit.Code, null),
            [] => (null, $"主管部门“{row.Parent}”在名单和 units/ 中都没有。"),
            _ => (null, $"主管部门“{row.Parent}”在 units/ 中不止一个，写编码。"),
        };
    }

    private static UnitKind? KindOf(ListedUnitRow row, UnitCode? parent)
    {
        var word = HeadingText.Normalise(row.Kind);
        if (word.Length == 0)
            return parent is null ? UnitKind.Department : UnitKind.Unit;
        if (word is "单位" or "2" or "3" || Array.Exists(UnitWords, known => word.StartsWith(known, StringComparison.Ordinal)))
            return UnitKind.Unit;
        return word == "1" || Array.Exists(DepartmentWords, known => word.StartsWith(known, StringComparison.Ordinal))
            ? UnitKind.Department
            : null;
    }

    private static ListedUnit? Refuse(FileUnderImport file, ListedUnitRow row, string message)
    {
        file.Tell(ImportFileFindings.UnitListWrong, row.Place, message);
        return null;
    }
}

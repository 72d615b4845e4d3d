using System.Collections.Immutable;
using Disclosure.Content.Reading;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;

namespace Disclosure.Forms.Matching;

/// <summary>
/// Matches the names in drafts to departments and units: by the code glued to the name, by the exact name, by a known alias.
/// A name that fits none is a new unit; one that fits several is asked about. Nothing is matched by likeness.
/// </summary>
internal sealed class UnitLookup
{
    private readonly Dictionary<UnitCode, Unit> _byCode = [];
    private readonly Dictionary<string, List<Unit>> _byName = new(StringComparer.Ordinal);
    private readonly List<Unit> _new = [];
    private readonly ImmutableArray<Unit> _registered;

    /// <summary>A lookup that starts with the units of the content.</summary>
    public UnitLookup(IEnumerable<Unit> units)
    {
        _registered = [.. units];
        foreach (var unit in _registered)
            Add(unit);
        // A form may still have the code of before; the codes that hold come first.
        foreach (var unit in _registered)
        {
            foreach (var former in unit.FormerCodes)
                _byCode.TryAdd(former, unit);
        }
    }

    /// <summary>The units that the drafts brought, in the order they were met.</summary>
    public IReadOnlyList<Unit> NewUnits => _new;

    /// <summary>The department of a name.</summary>
    public UnitMatch Department(CodedName named) => Match(named, UnitKind.Department, null);

    /// <summary>The unit of a name, under <paramref name="department"/> where the draft names one.</summary>
    public UnitMatch Unit(CodedName named, Unit? department) =>
        department is null ? Match(named, UnitKind.Department, null) : Match(named, UnitKind.Unit, department);

    /// <summary>The registered unit whose name is most like this one, for a question; nothing where none is like it.</summary>
    public Unit? Nearest(string name)
    {
        var names = _registered.SelectMany(unit => unit.Aliases.Prepend(unit.Name).Select(known => (Name: known, Unit: unit))).ToList();
        return NearestWord.To(name, names.Select(known => known.Name)) is { } nearest
            ? names.Find(known => known.Name == nearest).Unit
            : null;
    }

    private UnitMatch Match(CodedName named, UnitKind kind, Unit? department)
    {
        if (UnitCode.TryParse(named.Code) is { } code)
            return _byCode.TryGetValue(code, out var coded) ? new UnitMatch(coded, false) : New(code, named.Name, kind, department);
        var found = _byName.GetValueOrDefault(named.Name, []);
        if (found.Count > 1)
            found = found.FindAll(unit => kind == UnitKind.Department ? unit.Kind == kind : unit.Parent == department?.Code);
        return found.Count switch
        {
            0 when !_byName.ContainsKey(named.Name) => New(Provisional(named.Name), named.Name, kind, department),
            1 => new UnitMatch(found[0], false),
            _ => new UnitMatch(null, false),
        };
    }

    private UnitMatch New(UnitCode code, string name, UnitKind kind, Unit? department)
    {
        var unit = new Unit
        {
            Code = code,
            Name = name,
            Kind = kind,
            Parent = kind == UnitKind.Unit ? department?.Code : null,
        };
        Add(unit);
        _new.Add(unit);
        return new UnitMatch(unit, true);
    }

    // Two names may hash alike; then the later one's code is made from its code as well.
    private UnitCode Provisional(string name)
    {
        var code = UnitCode.Parse(ProvisionalCode.For(name));
        while (_byCode.ContainsKey(code))
            code = UnitCode.Parse(ProvisionalCode.For(name, code.Value));
        return code;
    }

    private void Add(Unit unit)
    {
        _byCode.TryAdd(unit.Code, unit);
        foreach (var name in unit.Aliases.Prepend(unit.Name).Distinct())
        {
            if (!_byName.TryGetValue(name, out var units))
                _byName[name] = units = [];
            units.Add(unit);
        }
    }
}

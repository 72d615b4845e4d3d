using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Records;

/// <summary>
/// The identity of a record: its kind, year, code and, where one target has several records of a kind, a variant
/// (the kind of an evaluation; stage, day and document of an approval). Two records with one key are a conflict.
/// </summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Year">The fiscal year; nothing for a unit or the portal.</param>
/// <param name="Code">The code of the unit or project; empty where the year alone identifies it.</param>
/// <param name="Variant">What tells records of one kind, year and code apart; empty where nothing needs to.</param>
public readonly record struct RecordKey(RecordKind Kind, FiscalYear? Year, string Code, string Variant = "")
{
    /// <summary>The key of a unit.</summary>
    public static RecordKey ForUnit(UnitCode code) => new(RecordKind.Unit, null, code.Value);

    /// <summary>The key of a project's target or self-evaluation in a year.</summary>
    public static RecordKey ForProject(RecordKind kind, FiscalYear year, ProjectCode code) => new(kind, year, code.Value);

    /// <summary>The key of a unit's target or self-evaluation in a year.</summary>
    public static RecordKey ForUnit(RecordKind kind, FiscalYear year, UnitCode code) => new(kind, year, code.Value);

    /// <summary>Whether both name the same record.</summary>
    public bool Equals(RecordKey other) =>
        Kind == other.Kind && Year?.Number == other.Year?.Number && Code == other.Code && Variant == other.Variant;

    /// <summary>A hash of what tells most records apart: kind, year and code.</summary>
    public override int GetHashCode() =>
        HashCode.Combine((int)Kind, Year?.Number ?? 0, string.GetHashCode(Code, StringComparison.Ordinal));

    /// <summary>The key as a path, such as <c>ProjectTarget/2025/101-001</c>.</summary>
    public override string ToString() =>
        string.Join('/', new[] { Kind.ToString(), Year?.ToString() ?? "", Code, Variant }.Where(part => part.Length > 0));
}

using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.UnitLists;

/// <summary>A row of a list of units, as written.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ListedUnitRow(string Code, string Name, Place Place)
{
    /// <summary>简称 and other names.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>The department, by code or name; empty where none is written.</summary>
    public string Parent { get; init; } = "";

    /// <summary>部门, 单位 or the level; empty where none is written.</summary>
    public string Kind { get; init; } = "";

    /// <summary>职能; empty where none is written.</summary>
    public string Functions { get; init; } = "";
}

using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Differences;

/// <summary>Names of units in two states: the later one's, else the earlier one's.</summary>
internal sealed class NamesOfBoth(RecordSet before, RecordSet after)
{
    /// <summary>The name of a department or unit; nothing where neither state has it.</summary>
    public string? NameOf(UnitCode code) => (after.FindUnit(code) ?? before.FindUnit(code))?.Name;
}

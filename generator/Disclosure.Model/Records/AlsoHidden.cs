namespace Disclosure.Model.Records;

/// <summary>A field of another record that would give a withheld record away.</summary>
/// <param name="Record">The path of the other record's content file, without <c>.yaml</c>: <c>years/2025/budget/units/119</c>.</param>
/// <param name="Field">
/// The field: a key, a row of a list by its name, or a key within either, such as <c>targetSetting</c>, <c>mainTasks[反恐防范]</c> or
/// <c>funds[年度资金总额].executed</c>.
/// </param>
public sealed record AlsoHidden(string Record, string Field);

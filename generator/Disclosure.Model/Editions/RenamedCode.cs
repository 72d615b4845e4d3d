namespace Disclosure.Model.Editions;

/// <summary>Another code of a unit or project that is public, as an edition says it.</summary>
/// <param name="Old">The code it had.</param>
/// <param name="New">The code it has since.</param>
/// <param name="IsOfUnit">Whether it is a department or unit; else a project.</param>
public sealed record RenamedCode(string Old, string New, bool IsOfUnit);

namespace Disclosure.Model.Editions;

/// <summary>A code that a unit or project had once.</summary>
/// <param name="Old">The code.</param>
/// <param name="Now">The code that it has now, whatever came between.</param>
/// <param name="IsOfUnit">Whether it is a department or unit; else a project.</param>
/// <param name="Edition">The edition that took the code away; nothing where none did: it is not released yet, or was never public.</param>
public sealed record FormerCode(string Old, string Now, bool IsOfUnit, EditionId? Edition);

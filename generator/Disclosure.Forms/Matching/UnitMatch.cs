using Disclosure.Model.Organisation;

namespace Disclosure.Forms.Matching;

/// <summary>What became of a name that a draft gives a department or unit.</summary>
/// <param name="Unit">The unit; nothing where the name fits several.</param>
/// <param name="IsNew">Whether the content did not know it.</param>
internal readonly record struct UnitMatch(Unit? Unit, bool IsNew);

using Disclosure.Model.Records;

namespace Disclosure.Content.Renaming;

/// <summary>A record before and after a renaming.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Before">The record as it is.</param>
/// <param name="After">The record as it will be.</param>
/// <param name="OldText">The text of its file.</param>
/// <param name="NewText">The text with the new code.</param>
internal sealed record RenamedRecord(string Path, IDisclosureRecord Before, IDisclosureRecord After, string OldText, string NewText);

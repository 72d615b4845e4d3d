namespace Disclosure.Model.Checks;

/// <summary>A kind of finding, with its stable code. Every one is documented in <c>generator/FINDINGS.md</c>.</summary>
/// <param name="Code">The stable code, such as <c>DISC2101</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Remedy">How to mend it.</param>
/// <param name="Clause">The clause of 瀍财[2021]54号 it comes from, such as <c>十一</c>; nothing where none does.</param>
/// <param name="PublicNote">The neutral 核对说明 that readers of the page see; nothing where only staff are told.</param>
public sealed record FindingDefinition(
    string Code, Severity Severity, string Title, string Remedy, string? Clause = null, string? PublicNote = null);

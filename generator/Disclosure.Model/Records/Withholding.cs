namespace Disclosure.Model.Records;

/// <summary>Why a record is not published (不予公开). The record is still listed, with this in the place of its content.</summary>
/// <param name="Basis">The legal basis, such as <c>《政府信息公开条例》第十四条</c>.</param>
/// <param name="Reason">The reason in words, fit for the public.</param>
public sealed record Withholding(string Basis, string Reason);

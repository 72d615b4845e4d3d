namespace Disclosure.Forms.Documents.Tables;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text as shown; never empty.</param>
internal sealed record Paragraph(string Text) : Block;

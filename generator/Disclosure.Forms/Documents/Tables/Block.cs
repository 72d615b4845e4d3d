namespace Disclosure.Forms.Documents.Tables;

/// <summary>A part of a document in reading order: a paragraph or a table.</summary>
internal abstract record Block;

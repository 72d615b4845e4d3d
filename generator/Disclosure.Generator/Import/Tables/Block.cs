namespace Disclosure.Generator.Import.Tables;

/// <summary>A part of a document in reading order: a paragraph or a table.</summary>
internal abstract record Block;

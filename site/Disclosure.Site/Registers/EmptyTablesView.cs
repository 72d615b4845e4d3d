using System.Collections.Immutable;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Registers;

/// <summary>空表说明 on a page: a block for each table and reason, and the file with a row for each unit.</summary>
/// <param name="Root">The page: links are relative to it.</param>
/// <param name="Entries">The register.</param>
public sealed record EmptyTablesView(ILinkRoot Root, ImmutableArray<EmptyTableEntry> Entries);

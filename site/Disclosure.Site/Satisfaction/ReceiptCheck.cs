namespace Disclosure.Site.Satisfaction;

/// <summary>What it takes to check that a rating was counted.</summary>
/// <param name="Root">The Merkle root over the receipts.</param>
/// <param name="Leaves">How many receipts are under it.</param>
/// <param name="ListHref">The published list of leaves; nothing where there is none.</param>
/// <param name="GuideHref">The page that explains it.</param>
public sealed record ReceiptCheck(string Root, int Leaves, string? ListHref, string GuideHref);

namespace Disclosure.Model.Rectifications;

/// <summary>整改复核: whether a fault is mended, by whoever asked for it.</summary>
/// <param name="Date">When.</param>
/// <param name="Office">复核机构.</param>
/// <param name="Passed">Whether it is mended, so that the item is closed.</param>
/// <param name="Opinion">复核意见.</param>
public sealed record RectificationRecheck(DateOnly Date, string Office, bool Passed, string? Opinion);

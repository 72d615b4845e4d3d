using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>What the change log of a content folder says.</summary>
/// <param name="Entries">The changes, oldest first.</param>
/// <param name="Finding">That and where the log is damaged; nothing where it hangs together.</param>
public sealed record ChangeHistory(ImmutableArray<ChangeEntry> Entries, Finding? Finding);

using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Import;

/// <summary>What an import wrote.</summary>
/// <param name="Paths">The files written, relative to the content folder, with <c>/</c>, in order.</param>
/// <param name="Findings">What could not be written, and why.</param>
public sealed record ImportWriting(ImmutableArray<string> Paths, ImmutableArray<Finding> Findings);

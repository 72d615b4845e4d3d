namespace Disclosure.Model.Questions;

/// <summary>A target that was not, or not wholly, reached.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="HasReason">Whether the self-evaluation says why.</param>
/// <param name="WasMissedBefore">Whether the same indicator was missed the year before, too.</param>
public sealed record AskedTarget(string Name, bool HasReason, bool WasMissedBefore);

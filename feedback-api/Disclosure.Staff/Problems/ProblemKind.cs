using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Problems;

/// <summary>A kind of problem: its type, title and status never change from one answer to the next.</summary>
/// <param name="Type">The URI that names it.</param>
/// <param name="Status">The HTTP status it answers with.</param>
/// <param name="Title">The kind in words.</param>
public sealed record ProblemKind(string Type, int Status, string Title)
{
    /// <summary>Seconds after which to try again; nothing where trying again does not help.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>A problem of this kind.</summary>
    public Problem With(string detail, string? field = null) => new(Type, Title, Status, detail, field);
}

using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>A rating as a form sends it, with what the form needs to show it again.</summary>
/// <param name="Request">The rating.</param>
/// <param name="IsLarge">Whether it was shown in large type.</param>
internal sealed record RatingForm(RatingRequest Request, bool IsLarge)
{
    /// <summary>Reads the fields.</summary>
    public static RatingForm Of(IFormCollection fields) => new(
        new RatingRequest
        {
            Survey = Single(fields, "survey"),
            Token = Single(fields, "token"),
            Level = Single(fields, "level") is { } level ? new LevelOnWire(level) : null,
            Reasons = [.. fields["reasons"].Select(code => code ?? "")],
            Comment = Single(fields, "comment"),
            Key = Single(fields, "key"),
            Homepage = Single(fields, "homepage"),
        },
        Single(fields, "large") == "1");

    // A field sent twice is no field of ours: the first is not better than the second.
    private static string? Single(IFormCollection fields, string name) => fields[name] is [{ Length: > 0 } value] ? value : null;
}

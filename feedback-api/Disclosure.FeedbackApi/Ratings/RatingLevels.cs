using System.Globalization;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>How levels are written on the wire, and what they are called.</summary>
internal static class RatingLevels
{
    private const string Unknown = "unknown";

    /// <summary>From the best, 不清楚 last: the order in which they are asked.</summary>
    public static IReadOnlyList<SatisfactionLevel> InOrder { get; } =
    [
        SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied, SatisfactionLevel.BasicallySatisfied,
        SatisfactionLevel.Dissatisfied, SatisfactionLevel.VeryDissatisfied, SatisfactionLevel.Unknown,
    ];

    /// <summary>The level of a word on the wire; nothing where there is none.</summary>
    public static SatisfactionLevel? Read(string? wire) => wire switch
    {
        Unknown => SatisfactionLevel.Unknown,
        [>= '1' and <= '5'] => (SatisfactionLevel)(wire[0] - '0'),
        _ => null,
    };

    /// <summary>The word on the wire.</summary>
    public static string Wire(SatisfactionLevel level) =>
        level == SatisfactionLevel.Unknown ? Unknown : ((int)level).ToString(CultureInfo.InvariantCulture);

    /// <summary>What it is called.</summary>
    public static string Name(SatisfactionLevel level) => level switch
    {
        SatisfactionLevel.VerySatisfied => "非常满意",
        SatisfactionLevel.Satisfied => "满意",
        SatisfactionLevel.BasicallySatisfied => "基本满意",
        SatisfactionLevel.Dissatisfied => "不满意",
        SatisfactionLevel.VeryDissatisfied => "非常不满意",
        _ => "不清楚",
    };

    /// <summary>Whether it is one of the two lowest, which ask for a reason.</summary>
    public static bool AsksReason(SatisfactionLevel level) =>
        level is SatisfactionLevel.Dissatisfied or SatisfactionLevel.VeryDissatisfied;
}

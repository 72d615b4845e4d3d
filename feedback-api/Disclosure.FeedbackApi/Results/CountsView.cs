using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Counts as they are published. A level is left out where it is hidden, and every level while the survey is open.</summary>
public sealed record CountsView
{
    /// <summary>有效 (n): all but 不清楚.</summary>
    public required int Valid { get; init; }

    /// <summary>How many of them count as satisfied by the formula; left out where too few answered.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Favourable { get; init; }

    /// <summary>不清楚.</summary>
    public required int Unknown { get; init; }

    /// <summary>非常满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? VerySatisfied { get; init; }

    /// <summary>满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Satisfied { get; init; }

    /// <summary>基本满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BasicallySatisfied { get; init; }

    /// <summary>不满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Dissatisfied { get; init; }

    /// <summary>非常不满意.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? VeryDissatisfied { get; init; }

    /// <summary>Whether levels are hidden: one of them has fewer than five, or the survey is open.</summary>
    public required bool HasHidden { get; init; }

    /// <summary>Counts that may be published.</summary>
    internal static CountsView Of(PublishedCounts counts) => new()
    {
        Valid = counts.Valid,
        Favourable = counts.Favourable,
        Unknown = counts.Unknown,
        VerySatisfied = counts.VerySatisfied,
        Satisfied = counts.Satisfied,
        BasicallySatisfied = counts.BasicallySatisfied,
        Dissatisfied = counts.Dissatisfied,
        VeryDissatisfied = counts.VeryDissatisfied,
        HasHidden = counts.HasHidden,
    };
}

using System.Diagnostics.Metrics;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Metrics;

/// <summary>What is counted for <c>/metrics</c>.</summary>
internal sealed class FeedbackMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Disclosure.Feedback";

    private readonly Counter<long> _ratings;

    /// <summary>Makes the counters.</summary>
    public FeedbackMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _ratings = meter.CreateCounter<long>("disclosure.ratings", description: "Ratings received, by what they were answered.");
    }

    /// <summary>A rating was answered.</summary>
    /// <param name="problem">What it was refused with; nothing where it is stored.</param>
    /// <param name="isDecoy">Whether a program filled in what people do not see: it is stored, and left out of the count.</param>
    public void Answered(Problem? problem, bool isDecoy) =>
        _ratings.Add(1, new KeyValuePair<string, object?>("answer", problem is not null ? NameOf(problem) : isDecoy ? "decoy" : "stored"));

    private static string NameOf(Problem problem) => problem.Type[(problem.Type.LastIndexOf(':') + 1)..];
}

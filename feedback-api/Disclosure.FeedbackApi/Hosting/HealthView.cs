namespace Disclosure.FeedbackApi.Hosting;

/// <summary>How the service is.</summary>
/// <param name="Status"><c>ok</c>, or <c>unavailable</c>.</param>
/// <param name="Faults">What is wrong; empty where nothing is.</param>
public sealed record HealthView(string Status, IReadOnlyList<string> Faults);

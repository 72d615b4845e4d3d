using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// The anomalies found, each kind once a survey and day: JSON lines, in a file beside the store or shared in the database. Where the file
/// is broken, <see cref="Fault"/> says so and the notes of before are missing.
/// </summary>
internal sealed class AnomalyLog : IHasFault, IDisposable
{
    /// <summary>The name of its lines.</summary>
    public const string Name = "anomalies";

    private readonly FollowedLines _lines;
    private ImmutableHashSet<Anomaly> _anomalies = [];

    private AnomalyLog(ILineLog log) => _lines = new(log, Apply);

    /// <inheritdoc/>
    public string? Fault => _lines.Fault;

    /// <summary>Opens the log in the data folder.</summary>
    public static AnomalyLog Open(string folder) =>
        Open(FileLines.Open(Path.Combine(folder, Name + ".jsonl"), line => Read(line) is not null));

    /// <summary>Opens it where it is.</summary>
    public static AnomalyLog Open(ILineLog log)
    {
        var anomalies = new AnomalyLog(log);
        anomalies._lines.CatchUpAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return anomalies;
    }

    /// <summary>The anomalies of a survey that were found until now, at other processes too, the earliest first.</summary>
    public async ValueTask<IReadOnlyList<Anomaly>> OfAsync(SurveyId survey, CancellationToken cancellation)
    {
        await _lines.CatchUpAsync(cancellation);
        return [.. _anomalies.Where(found => found.Survey == survey).OrderBy(found => found.Day).ThenBy(found => found.Kind)];
    }

    /// <summary>
    /// Adds one, unless its kind is there for the survey and day. A rating that is stored stays so where this cannot be written: it is
    /// noted in memory, and <see cref="Fault"/> tells.
    /// </summary>
    public void Add(Anomaly anomaly)
    {
        if (IsKnown(anomaly))
            return;
        try
        {
            _lines.Add(JsonSerializer.Serialize(anomaly, AnomalyJson.Lines.Anomaly));
        }
        catch (IOException)
        {
            Note(anomaly);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    // One that two found at once is in the lines twice.
    private void Apply(string line)
    {
        if (Read(line) is { } anomaly && !IsKnown(anomaly))
            Note(anomaly);
    }

    private void Note(Anomaly anomaly) => ImmutableInterlocked.Update(ref _anomalies, static (all, one) => all.Add(one), anomaly);

    private bool IsKnown(Anomaly anomaly) =>
        _anomalies.Any(known => known.Survey == anomaly.Survey && known.Kind == anomaly.Kind && known.Day == anomaly.Day);

    private static Anomaly? Read(string line) =>
        JsonSerializer.Deserialize(line, AnomalyJson.Lines.Anomaly) is { Survey.Value.Length: > 0, AtLeast: > 0 } anomaly ? anomaly : null;
}

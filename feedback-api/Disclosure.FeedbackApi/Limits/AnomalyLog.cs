using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.FeedbackApi.Files;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>The anomalies found, kept in a file of JSON lines beside the store, each kind once a survey and day.</summary>
internal sealed class AnomalyLog : IDisposable
{
    private readonly Lock _writing = new();
    private readonly LineFile _file;
    private ImmutableHashSet<Anomaly> _anomalies;

    private AnomalyLog(LineFile file, IEnumerable<Anomaly> anomalies) => (_file, _anomalies) = (file, [.. anomalies]);

    /// <summary>Opens the log in the data folder.</summary>
    public static AnomalyLog Open(string folder)
    {
        var path = Path.Combine(folder, "anomalies.jsonl");
        var known = LineFile.Read(path).Select(line => JsonSerializer.Deserialize(line, AnomalyJson.Lines.Anomaly)!).ToList();
        return new(LineFile.Append(path), known);
    }

    /// <summary>The anomalies of a survey, the earliest first.</summary>
    public IReadOnlyList<Anomaly> Of(SurveyId survey) =>
        [.. _anomalies.Where(found => found.Survey == survey).OrderBy(found => found.Day).ThenBy(found => found.Kind)];

    /// <summary>Adds one, unless its kind is there for the survey and day.</summary>
    public void Add(Anomaly anomaly)
    {
        lock (_writing)
        {
            if (_anomalies.Any(known => known.Survey == anomaly.Survey && known.Kind == anomaly.Kind && known.Day == anomaly.Day))
                return;
            _file.Add(JsonSerializer.Serialize(anomaly, AnomalyJson.Lines.Anomaly));
            _anomalies = _anomalies.Add(anomaly);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}

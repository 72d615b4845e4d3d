using System.Collections.Immutable;
using Disclosure.FeedbackApi.Clock;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Surveys;

/// <summary>
/// The terms that surveys have been answered under, kept in the data folder beside the ratings: the surveys file comes anew with each
/// release, and a mistake in it, or a trick, must not close a survey over ratings that were given, after a restart neither.
/// </summary>
/// <param name="folder">The data folder.</param>
/// <param name="isAnswered">Whether there are ratings of a survey.</param>
/// <param name="clock">Days in China.</param>
/// <param name="log">Told what is not taken over.</param>
internal sealed class KeptTerms(string folder, Func<SurveyId, bool> isAnswered, PortalClock clock, ILogger<KeptTerms> log)
{
    private readonly string _path = Path.Combine(folder, "surveys-kept.json");
    private ImmutableDictionary<SurveyId, Survey>? _kept;

    /// <summary>
    /// The surveys as they hold: as the file has them, but with the terms of before where those may not change. What is taken off the
    /// file is off; its terms are remembered in case it comes back.
    /// </summary>
    /// <param name="surveys">The surveys of the file.</param>
    /// <param name="objections">What was not taken over, in Chinese.</param>
    public IReadOnlyList<Survey> Admit(IEnumerable<Survey> surveys, out IReadOnlyList<string> objections)
    {
        var kept = _kept ??= Read();
        var objected = new List<string>();
        var admitted = new List<Survey>();
        foreach (var survey in surveys)
        {
            var was = kept.GetValueOrDefault(survey.Id);
            var objection = was is null ? null : ObjectionTo(was, survey);
            if (objection is not null)
                objected.Add($"评价清单里“{survey.Id}”的改动没有采用：{objection}。");
            admitted.Add(objection is null ? survey : was!);
        }

        objections = objected;
        foreach (var objection in objected)
            log.LogError("{Objection} The terms of before stay.", objection);
        Keep(kept, kept.SetItems(admitted.Select(survey => KeyValuePair.Create(survey.Id, survey))));
        return admitted;
    }

    private string? ObjectionTo(Survey was, Survey now)
    {
        // The store is asked only where it matters.
        var today = clock.Today;
        return SurveyTerms.Objection(was, now, isAnswered: true, today) is null
            ? null
            : SurveyTerms.Objection(was, now, isAnswered(was.Id), today);
    }

    private void Keep(ImmutableDictionary<SurveyId, Survey> before, ImmutableDictionary<SurveyId, Survey> now)
    {
        _kept = now;
        var bytes = SurveyFile.Write(now.Values);
        if (before.Count > 0 && bytes.AsSpan().SequenceEqual(SurveyFile.Write(before.Values)))
            return;
        try
        {
            PrivateFile.Write(_path, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.LogError(error, "评价清单的改动没有记到 {File}，重启前仍按它核对。", Path.GetFileName(_path));
        }
    }

    private ImmutableDictionary<SurveyId, Survey> Read()
    {
        try
        {
            if (!File.Exists(_path))
                return ImmutableDictionary<SurveyId, Survey>.Empty;
            var reading = SurveyFile.Read(File.ReadAllBytes(_path));
            if (reading.Problem is null)
                return reading.Surveys.ToImmutableDictionary(survey => survey.Id);
            log.LogError("{File} 无法读取（{Problem}），这一次不能核对评价清单的改动。", Path.GetFileName(_path), reading.Problem);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.LogError(error, "{File} 无法打开，这一次不能核对评价清单的改动。", Path.GetFileName(_path));
        }

        return ImmutableDictionary<SurveyId, Survey>.Empty;
    }
}

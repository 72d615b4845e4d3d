using Disclosure.FeedbackApi.Pages;
using System.Collections.Frozen;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Surveys;

/// <summary>
/// The surveys of the surveys file, read anew when the file changes. A file that cannot be read does not take away the surveys that
/// were there: they stay, and <see cref="Fault"/> says so.
/// </summary>
internal sealed class SurveyCatalog(string path, KeptTerms terms, ILogger<SurveyCatalog> log) : INamedSite
{
    private readonly Lock _reading = new();
    private FrozenDictionary<SurveyId, Survey> _surveys = FrozenDictionary<SurveyId, Survey>.Empty;
    private volatile CaseRules _cases = CaseRules.Usual;
    private volatile SurveySite? _site;
    private (DateTime Written, long Length) _version;

    /// <summary>Says that there is no such survey.</summary>
    public static Problem Unknown { get; } = ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。");

    /// <summary>Why the file as it now is could not be read, in Chinese; nothing where it was.</summary>
    public string? Fault { get; private set; }

    /// <summary>What of the file was not taken over, as there are ratings already; ratings are taken by the terms of before.</summary>
    public IReadOnlyList<string> Objections { get; private set; } = [];

    /// <summary>What deadlines of cases are reckoned by.</summary>
    public CaseRules Cases
    {
        get
        {
            Current();
            return _cases;
        }
    }

    /// <summary>The site that the surveys are of; nothing where the file does not say.</summary>
    public SurveySite? Site
    {
        get
        {
            Current();
            return _site;
        }
    }

    /// <summary>Every survey.</summary>
    public IEnumerable<Survey> All => Current().Values.OrderBy(survey => survey.Id);

    /// <summary>A survey; nothing where there is none.</summary>
    public Survey? Find(SurveyId id) => Current().GetValueOrDefault(id);

    /// <summary>The survey whose id stands in an address or was sent; nothing where there is none, or it is no id.</summary>
    public Survey? Find(string? id) => SurveyId.TryParse(id) is { } read ? Find(read) : null;

    private FrozenDictionary<SurveyId, Survey> Current()
    {
        var version = VersionOfFile();
        lock (_reading)
        {
            if (version != _version)
                Read(version);
            return _surveys;
        }
    }

    // Asked at each use: a look at the file costs microseconds, while notices of changes get lost on network file systems.
    private (DateTime, long) VersionOfFile()
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : (DateTime.MinValue, -1);
    }

    private void Read((DateTime, long Length) version)
    {
        _version = version;
        if (ReadFile() is { Problem: null } reading)
        {
            var surveys = terms.Admit(reading.Surveys, out var objections);
            (_surveys, _cases, _site) = (surveys.ToFrozenDictionary(survey => survey.Id), reading.Cases, reading.Site);
            Objections = objections;
        }

        if (Fault is { } fault)
            log.LogError("{Fault} Surveys read before stay.", fault);
    }

    private SurveyFileReading? ReadFile()
    {
        try
        {
            var reading = SurveyFile.Read(File.ReadAllBytes(path));
            Fault = reading.Problem is { } problem ? $"评价清单 {Path.GetFileName(path)} 无法读取：{problem}" : null;
            return reading;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fault = $"评价清单 {Path.GetFileName(path)} 无法打开：{DiskTrouble.ReasonOf(error)}。";
            return null;
        }
    }
}

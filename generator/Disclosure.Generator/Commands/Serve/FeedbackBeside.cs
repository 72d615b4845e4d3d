using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Generator.Satisfaction;
using Microsoft.AspNetCore.Builder;

#if !WITHOUT_FEEDBACK
using Disclosure.Content.Folder;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
#endif

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// The feedback API beside the site, so that on this machine a rating can be given and seen in its result. It knows the surveys that are
/// published and no others: a draft is not to be answered. Its day is that of the demonstration, where the content is one: its surveys
/// are open whenever it is shown.
/// </summary>
internal sealed class FeedbackBeside(DirectoryInfo content, DirectoryInfo data, CommandConsole console)
{
    private string SurveysPath => Path.Combine(data.FullName, "surveys.json");

    /// <summary>The sites with the API; nothing where the data folder can't be used, which is said.</summary>
    public WebApplication? TryCreate(IReadOnlyList<ServedSite> sites, int port)
    {
#if WITHOUT_FEEDBACK
        // The API is then a program of its own, on the machine's clock; it finds its surveys where they are written here.
        data.Create();
        WriteSurveys();
        console.Out.WriteLine($"评价接口另行运行：disclosure-feedback --Feedback:Surveys={SurveysPath}");
        return SiteServer.Create(sites, port);
#else
        try
        {
            data.Create();
            WriteSurveys();
            // A demonstration shows at once what each rating does; of real ones nobody may see it.
            var isShown = IsDemonstration;
            // Everything comes from this machine: a limit for each address would be one for the whole demonstration.
            // A database of the environment's settings (Feedback__Database) is taken, so that serve shows both stores.
            var options = new FeedbackOptions
            {
                Urls = $"http://127.0.0.1:{port}",
                Data = data.FullName,
                Surveys = SurveysPath,
                Database = Environment.GetEnvironmentVariable("Feedback__Database") ?? "",
                RequestsPerAddress = 0,
                OpenRatingsPerAddress = 0,
                ResultStep = isShown ? 1 : CountSuppression.FewestShown,
                ResultHours = isShown ? 0 : 24,
            };
            return FeedbackHost.Create(options, Clock(), app => app.MapSites(sites));
        }
        catch (Exception error)
            when (error is StoreUnavailableException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            CommandReport.Write(console, CommandFindings.FeedbackUnavailable, $"{data}：{error.Message}");
            return null;
        }
#endif
    }

    /// <summary>Writes the file of surveys that the API loads, as they are published now.</summary>
    public void WriteSurveys()
    {
        var (surveys, findings) = PublishedSurveys.Read(content.ToString(), ActingConsole.TodayOf(console, content));
        // Surveys that can't be read just now are still open.
        if (surveys is not null)
            WholeFile.Write(SurveysPath, surveys.ToFile());
        else
            FindingTextReport.Write(console.Error, [.. findings.Select(finding => new ReportedFinding(finding, finding.Place.ToString()))]);
    }

#if !WITHOUT_FEEDBACK
    private bool IsDemonstration => PortalFile.Read(content.ToString())?.DemonstrationNotice is not null;

    private TimeProvider Clock() => IsDemonstration
        ? PortalTime.On(ActingConsole.TodayOf(console, content), console.Time)
        : console.Time;
#endif
}

using Disclosure.Content.Folder;
using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Builder;

#if !WITHOUT_FEEDBACK
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
#endif

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// The feedback API beside the site, so that on this machine a rating can be given and seen in its result. Its day is the
/// portal's (<c>demonstrationDay</c>) where the content sets one: a demonstration's surveys are open whenever it is shown.
/// </summary>
internal sealed class FeedbackBeside(DirectoryInfo content, DirectoryInfo data, TimeProvider time)
{
    private string SurveysPath => Path.Combine(data.FullName, "surveys.json");

    /// <summary>The site with the API; nothing where the data folder can't be used, which is said.</summary>
    public WebApplication? TryCreate(DirectoryInfo site, int port, ReloadSignal signal, CommandConsole console)
    {
#if WITHOUT_FEEDBACK
        // The API is then a program of its own, on the machine's clock; it finds its surveys where they are written here.
        _ = time;
        data.Create();
        WriteSurveys();
        console.Out.WriteLine($"评价接口另行运行：disclosure-feedback --Feedback:Surveys={SurveysPath}");
        return SiteServer.Create(site, port, signal);
#else
        try
        {
            data.Create();
            WriteSurveys();
            // Everything comes from this machine: a limit for each address would be one for the whole demonstration.
            // A database of the environment's settings (Feedback__Database) is taken, so that serve shows both stores.
            var options = new FeedbackOptions
            {
                Urls = $"http://127.0.0.1:{port}",
                Data = data.FullName,
                Surveys = SurveysPath,
                Database = Environment.GetEnvironmentVariable("Feedback__Database") ?? "",
                RequestsPerAddress = 0,
                ResultStep = 1,
            };
            var portal = ContentReader.Read(content.ToString()).Records.Portal;
            return FeedbackHost.Create(options, PortalTime.Of(portal, time), app => app.MapSite(site, signal));
        }
        catch (Exception error)
            when (error is StoreUnavailableException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            CommandReport.Write(console, CommandFindings.FeedbackUnavailable, $"{data}：{error.Message}");
            return null;
        }
#endif
    }

    /// <summary>Writes the file of surveys that the API loads, as the content has them now.</summary>
    public void WriteSurveys()
    {
        var reading = ContentReader.Read(content.ToString());
        // Surveys that can't be read just now are still open.
        if (!reading.IsReadable && File.Exists(SurveysPath))
            return;
        var records = reading.Records;
        var surveys = records.SurveyRegisters.SelectMany(register => register.Surveys);
        WholeFile.Write(SurveysPath, SurveyFile.Write(surveys, records.Portal.CaseRules));
    }
}

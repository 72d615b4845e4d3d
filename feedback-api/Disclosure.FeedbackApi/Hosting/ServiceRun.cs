using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary><c>disclosure-feedback</c>: the service, until it is stopped.</summary>
internal static class ServiceRun
{
    private const int BadUsage = 2;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0 stopped, 2 where it could not listen, which is told in one line.</returns>
    public static async Task<int> RunAsync(FeedbackOptions options, TextWriter error)
    {
        await using var app = FeedbackHost.Create(options);
        try
        {
            await app.StartAsync();
        }
        catch (Exception failure) when (ListenFailure.ReasonOf(failure) is { } reason)
        {
            await error.WriteLineAsync($"监听不了 {options.Urls}：{reason}。用 Feedback:Urls 换一个地址或端口，或者停掉占用它的程序。");
            return BadUsage;
        }

        await Console.Out.WriteLineAsync(StartNotice.Of(options, app.Urls, app.Services.GetRequiredService<SurveyCatalog>()));
        await app.WaitForShutdownAsync();
        return 0;
    }
}

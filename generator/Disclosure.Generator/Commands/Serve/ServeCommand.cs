using System.CommandLine;
using Disclosure.Generator.Commands.Build;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Generator.Commands.Serve;

/// <summary><c>disclosure serve</c>: builds, serves the site on this machine, and builds again when the content changes.</summary>
internal static class ServeCommand
{
    // For requests that are being answered when the command is stopped.
    private static readonly TimeSpan LastAnswers = TimeSpan.FromMilliseconds(300);

    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var output = SharedOptions.Output();
        var port = SharedOptions.Port();
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "评价数据的文件夹：服务对象的评价存在这里",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("feedback-data"),
        };
        var command = new Command("serve", "生成网站，连同评价接口在本机提供浏览；内容改动后自动重新生成") { content, output, port, data };
        command.SetAction((parsed, stop) => RunAsync(
            console,
            parsed.GetRequiredValue(content),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(data),
            parsed.GetValue(port) ?? SharedOptions.DefaultPort,
            stop));
        return command;
    }

    // The output is this command's for as long as it serves it: what another put there would be replaced at the next change.
    private static async Task<int> RunAsync(
        CommandConsole console, DirectoryInfo content, DirectoryInfo output, DirectoryInfo data, int port, CancellationToken stop)
    {
        if (ServedPort.ObjectionTo(port) is { } objection)
        {
            ServedPort.Tell(console, objection);
            return ExitCode.Unusable;
        }

        var (claim, refusal) = OutputClaim.Take(output.FullName, [content.FullName, data.FullName]);
        using var held = claim;
        if (held is null)
        {
            FindingTextReport.Write(console.Error, [new ReportedFinding(refusal!, refusal!.Place.Text)]);
            return ExitCode.Unusable;
        }

        var options = new BuildOptions { Output = output.FullName, Claim = held, Clock = console.Time };
        var built = await BuildCommand.RunAsync(console, content, options, FindingFormat.Text, stop).ConfigureAwait(false);
        return built == ExitCode.Done
            ? await ServeAsync(console, content, options, new FeedbackBeside(content, data, console.Time), port, stop).ConfigureAwait(false)
            : built;
    }

    private static async Task<int> ServeAsync(
        CommandConsole console, DirectoryInfo content, BuildOptions options, FeedbackBeside feedback, int port, CancellationToken stop)
    {
        var signal = new ReloadSignal();
        if (feedback.TryCreate(new DirectoryInfo(options.Output), port, signal, console) is not { } created)
            return ExitCode.Unusable;
        await using var app = created;
        if (!await TryStart(app, console, port, stop).ConfigureAwait(false))
            return ExitCode.Unusable;

        console.Out.WriteLine($"网站地址：{AddressOf(app)}（按 Ctrl+C 停止）");
        await console.Out.FlushAsync(stop).ConfigureAwait(false);
        var rebuilds = new RebuildLoop(console, content, options, signal, feedback.WriteSurveys);
        await using (rebuilds.ConfigureAwait(false))
            await StoppedOf(app, stop).ConfigureAwait(false);
        using var last = new CancellationTokenSource(LastAnswers);
        await app.StopAsync(last.Token).ConfigureAwait(false);
        console.Error.WriteLine("已停止。");
        return ExitCode.Stopped;
    }

    // The host listens to the same signals as the command: whichever hears of one first.
    private static async Task StoppedOf(WebApplication app, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, app.Lifetime.ApplicationStopping);
        await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task<bool> TryStart(WebApplication app, CommandConsole console, int port, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop).ConfigureAwait(false);
            return true;
        }
        catch (Exception error) when (ServedPort.ObjectionTo(port, error) is not null)
        {
            // Taken since it was asked for.
            ServedPort.Tell(console, ServedPort.ObjectionTo(port, error)!);
            return false;
        }
    }

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/";
}

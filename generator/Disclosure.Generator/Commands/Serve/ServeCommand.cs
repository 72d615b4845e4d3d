using System.CommandLine;
using Disclosure.Generator.Commands.Acting;
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

/// <summary>
/// <c>disclosure serve</c>: on this machine, the public site as it is today, and the preview of what is worked on below <c>/preview/</c>.
/// </summary>
internal static class ServeCommand
{
    // For requests that are being answered when the command is stopped.
    private static readonly TimeSpan LastAnswers = TimeSpan.FromMilliseconds(300);

    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var output = SharedOptions.PublicOutput();
        var preview = new Option<DirectoryInfo>("--preview")
        {
            Description = "预览的文件夹，只有本人能打开",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("preview"),
        };
        var port = SharedOptions.Port();
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "评价数据的文件夹：服务对象的评价存在这里",
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("feedback-data"),
        };
        var command = new Command(
            "serve", "在本机浏览：公众看到的网站在 /，工作目录的预览在 /preview/，连同评价接口；公开了新的版次、改了内容、过了零点，都自动更新")
        {
            content, output, preview, port, data,
        };
        command.SetAction((parsed, stop) => RunAsync(
            console,
            new ServedFolders(
                parsed.GetRequiredValue(content), parsed.GetRequiredValue(output), parsed.GetRequiredValue(preview),
                parsed.GetRequiredValue(data)),
            parsed.GetValue(port) ?? SharedOptions.DefaultPort,
            stop));
        return command;
    }

    // The preview is this command's for as long as it serves it: what another put there would be replaced at the next change. The public
    // site is whoever's who publishes.
    private static async Task<int> RunAsync(CommandConsole console, ServedFolders folders, int port, CancellationToken stop)
    {
        if (ActingConsole.Of(console, folders.Content) is null)
            return ExitCode.Unusable;
        if (ServedPort.ObjectionTo(port) is { } objection)
        {
            ServedPort.Tell(console, objection);
            return ExitCode.Unusable;
        }

        var (claim, refusal) = OutputClaim.Take(
            folders.Preview.FullName, [folders.Content.FullName, folders.Data.FullName, folders.Public.FullName]);
        using var held = claim;
        if (held is null)
        {
            FindingTextReport.Write(console.Error, [new ReportedFinding(refusal!, refusal!.Place.Text)]);
            return ExitCode.Unusable;
        }

        var options = new BuildOptions
        {
            Output = folders.Preview.FullName,
            Place = ServedSite.Preview + "/",
            Claim = held,
            Clock = console.Time,
        };
        var built = await BuildCommand.RunAsync(console, folders.Content, options, FindingFormat.Text, stop).ConfigureAwait(false);
        return built == ExitCode.Done ? await ServeAsync(console, folders, options, port, stop).ConfigureAwait(false) : built;
    }

    private static async Task<int> ServeAsync(
        CommandConsole console, ServedFolders folders, BuildOptions options, int port, CancellationToken stop)
    {
        var preview = new ServedSite(ServedSite.Preview, new ReloadSignal()) { Folder = folders.Preview };
        var published = new ServedSite("", new ReloadSignal());
        var upkeep = new PublicUpkeep(
            console, folders.Content, folders.Public, [folders.Preview.FullName, folders.Data.FullName], published);
        await using var kept = upkeep.ConfigureAwait(false);
        await Abandonable.Run(() => upkeep.Look(stop, isThorough: true), stop).ConfigureAwait(false);
        var feedback = new FeedbackBeside(folders.Content, folders.Data, console);
        if (feedback.TryCreate([preview, published], port) is not { } created)
            return ExitCode.Unusable;
        await using var app = created;
        if (!await TryStart(app, console, port, stop).ConfigureAwait(false))
            return ExitCode.Unusable;

        await TellAddresses(console, AddressOf(app), stop).ConfigureAwait(false);
        upkeep.Start(feedback.WriteSurveys);
        var rebuilds = new RebuildLoop(console, folders.Content, options, preview.Signal!, upkeep.Ask);
        await using (rebuilds.ConfigureAwait(false))
        {
            // What was released between the first look and the watching is not missed.
            upkeep.Ask();
            using var days = new DayWatch(console.Time, () =>
            {
                upkeep.Ask();
                rebuilds.Ask();
            });
            await StoppedOf(app, stop).ConfigureAwait(false);
        }

        using var last = new CancellationTokenSource(LastAnswers);
        await app.StopAsync(last.Token).ConfigureAwait(false);
        console.Error.WriteLine("已停止。");
        return ExitCode.Stopped;
    }

    private static async Task TellAddresses(CommandConsole console, string address, CancellationToken stop)
    {
        console.Out.WriteLine($"网站地址：{address}（按 Ctrl+C 停止）");
        console.Out.WriteLine($"预览地址：{address[..^1]}{ServedSite.Preview}/");
        await console.Out.FlushAsync(stop).ConfigureAwait(false);
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

using System.CommandLine;
using System.Net.Sockets;
using Disclosure.Generator.Commands.Build;
using Disclosure.Publishing.Build;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Disclosure.Generator.Commands.Serve;

/// <summary><c>disclosure serve</c>: builds, serves the site on this machine, and builds again when the content changes.</summary>
internal static class ServeCommand
{
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
            new FeedbackBeside(parsed.GetRequiredValue(content), parsed.GetRequiredValue(data), console.Time),
            parsed.GetValue(port) ?? SharedOptions.DefaultPort,
            stop));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandConsole console, DirectoryInfo content, DirectoryInfo output, FeedbackBeside feedback, int port, CancellationToken stop)
    {
        var options = new BuildOptions { Output = output.FullName, Clock = console.Time };
        var built = BuildCommand.Run(console, content, options);
        if (built != ExitCode.Done)
            return built;

        var signal = new ReloadSignal();
        if (feedback.TryCreate(output, port, signal, console) is not { } created)
            return ExitCode.Unusable;
        await using var app = created;
        if (!await TryStart(app, console, port, stop).ConfigureAwait(false))
            return ExitCode.Unusable;

        console.Out.WriteLine($"网站地址：{AddressOf(app)}（按 Ctrl+C 停止）");
        await console.Out.FlushAsync(stop).ConfigureAwait(false);
        using var rebuilds = new RebuildLoop(console, content, options, signal, feedback.WriteSurveys);
        await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static async Task<bool> TryStart(WebApplication app, CommandConsole console, int port, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop).ConfigureAwait(false);
            return true;
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            console.Error.WriteLine($"{CommandFindings.PortInUse.Code} 阻断：{CommandFindings.PortInUse.Title}：{port}");
            console.Error.WriteLine($"  改正办法：{CommandFindings.PortInUse.Remedy}");
            return false;
        }
    }

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/";
}

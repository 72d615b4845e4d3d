using System.CommandLine;
using Disclosure.Generator.Commands.Serve;
using Disclosure.Generator.Satisfaction.Invitations;
using Disclosure.Model.Portals;

namespace Disclosure.Generator.Commands.Survey;

/// <summary><c>disclosure survey invite</c>: one-time codes from the feedback API, as slips to print or as a list.</summary>
internal static class SurveyInviteCommand
{
    /// <summary>The most codes that one call asks for.</summary>
    public const int MostCodes = 50_000;

    private const string UserVariable = "DISCLOSURE_FEEDBACK_USER";
    private const string PasswordVariable = "DISCLOSURE_FEEDBACK_PASSWORD";

    private static readonly SiteAddress ServedHere = SiteAddress.TryParse($"http://127.0.0.1:{SharedOptions.DefaultPort}/")!;

    public static Command Create(CommandConsole console)
    {
        var id = SurveyOptions.Survey("调查编号");
        id.Required = true;
        var count = SharedOptions.Count($"发放多少个评价码，1 至 {MostCodes}", MostCodes);
        count.Required = true;
        var output = InvitationFile.Option();
        var api = SharedOptions.Address("--api", $"评价接口的地址，默认 {ServedHere}");
        var link = SharedOptions.Address("--link", "二维码里的评价接口公开地址，默认与 --api 相同");
        var user = new Option<string?>("--user") { Description = $"登录评价接口的用户名，默认取环境变量 {UserVariable}", HelpName = "NAME" };
        var content = SharedOptions.Content();
        var command = new Command("invite", $"发放评价码，写成可打印的海报和邀请单，或清单；口令取环境变量 {PasswordVariable}，没有的从标准输入读一行")
        {
            id, count, output, api, link, user, content,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(user) is null && string.IsNullOrEmpty(console.Variable(UserVariable)))
                result.AddError($"缺少用户名：用 --user，或设环境变量 {UserVariable}。");
        });
        command.SetAction(async (parsed, stop) =>
        {
            var reading = await ContentInput.ReadAsync(parsed.GetRequiredValue(content), console, stop).ConfigureAwait(false);
            if (!reading.IsReadable)
                return SurveyOptions.RefuseUnreadable(console, reading);
            var wanted = parsed.GetRequiredValue(id);
            var surveys = reading.Records.SurveyRegisters.SelectMany(register => register.Surveys);
            if (surveys.FirstOrDefault(survey => survey.Id == wanted) is not { } survey)
            {
                CommandReport.Write(console, SurveyCommandFindings.Unknown, $"内容目录里没有编号为“{wanted}”的调查。");
                return ExitCode.Blocked;
            }

            if (ChinaDay.Of(PortalTime.Of(reading.Records.Portal, console.Time)) > survey.Closes)
            {
                CommandReport.Write(console, SurveyCommandFindings.Over, $"“{survey.Id}”于 {survey.Closes:yyyy-MM-dd} 截止。");
                return ExitCode.Blocked;
            }

            var there = parsed.GetValue(api) ?? ServedHere;
            var links = new InvitationLinks(parsed.GetValue(link) ?? there, survey.Id);
            Warn(console, there, links);
            var name = parsed.GetValue(user) ?? console.Variable(UserVariable)!;
            var typed = console.Variable(PasswordVariable) ?? await Abandonable.Run(console.Secrets.ReadLine, stop).ConfigureAwait(false);
            if (typed is not { Length: > 0 } password)
            {
                CommandReport.Write(console, CommandFindings.BadUsage, $"没有口令：设环境变量 {PasswordVariable}，或从标准输入给一行。");
                return ExitCode.Unusable;
            }

            using var http = StaffApi.ClientOf(there);
            var inviting = new SurveyInviting(console, survey, links, new StaffApi(http));
            return await inviting.Invite(
                parsed.GetRequiredValue(output), parsed.GetRequiredValue(count)!.Value, name, password, stop).ConfigureAwait(false);
        });
        return command;
    }

    private static void Warn(CommandConsole console, SiteAddress api, InvitationLinks links)
    {
        if (api.Root is { Scheme: "http", IsLoopback: false })
            CommandReport.Write(console, SurveyCommandFindings.Unencrypted, $"{api}");
        if (links.IsOnlyHere)
            CommandReport.Write(console, SurveyCommandFindings.LinkOnlyHere, links.Form);
    }
}

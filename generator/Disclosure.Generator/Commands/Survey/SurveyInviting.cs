using System.Net;
using Disclosure.Generator.Satisfaction.Invitations;
using Disclosure.Model.Checks;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>
/// Asks for codes and writes them down. From the first code that is given, whatever comes in between, they are written or said to be lost.
/// </summary>
internal sealed class SurveyInviting(CommandConsole console, Model.Satisfaction.Survey survey, InvitationLinks links, StaffApi api)
{
    /// <summary>Invites as many; gives the exit code.</summary>
    public async Task<int> Invite(string path, int count, string user, string password, CancellationToken stop)
    {
        var (made, refused) = InvitationFile.Create(path, console);
        if (made is null)
            return refused;
        using var file = made;
        if (await Differs(stop).ConfigureAwait(false) is { } differs)
            return differs;
        var signedIn = await api.SignIn(user, password, stop).ConfigureAwait(false);
        if (signedIn.Value is null)
            return Refuse(signedIn.Status, signedIn.Problem);
        try
        {
            var issued = await Issue(count, stop).ConfigureAwait(false);
            return issued.Codes.Count == 0 ? RefuseAll(issued) : await Write(file, path, count, issued).ConfigureAwait(false);
        }
        finally
        {
            await api.SignOut().ConfigureAwait(false);
        }
    }

    // Slips that tell other days than the API keeps would send people to a closed door.
    private async Task<int?> Differs(CancellationToken stop)
    {
        var there = await api.Find(survey.Id, stop).ConfigureAwait(false);
        if (there.Value is not { } found)
            return Refuse(there.Status, there.Problem);
        if ((found.Opens, found.Closes) == (survey.Opens, survey.Closes))
            return null;
        return Tell(
            SurveyCommandFindings.OtherSurvey,
            $"“{survey.Id}”登记的是 {survey.Opens:yyyy-MM-dd} 至 {survey.Closes:yyyy-MM-dd}，"
            + $"接口里是 {found.Opens:yyyy-MM-dd} 至 {found.Closes:yyyy-MM-dd}。",
            ExitCode.Blocked);
    }

    private async Task<IssuedCodes> Issue(int count, CancellationToken stop)
    {
        var issued = new IssuedCodes([], 0, null, "");
        while (issued.Codes.Count < count)
        {
            var next = Math.Min(InvitationRequest.Most, count - issued.Codes.Count);
            var answer = await api.Issue(survey.Id, next, stop).ConfigureAwait(false);
            if (answer.Value is not { } given)
                return issued with { InDoubt = IsRefusal(answer.Status) ? 0 : next, Status = answer.Status, Problem = answer.Problem };
            issued = issued with { Codes = [.. issued.Codes, .. given.Codes] };
        }

        return issued;
    }

    // A refusal gives no code. No answer, or one that can't be read, leaves open whether it did.
    private static bool IsRefusal(HttpStatusCode? status) => status is >= HttpStatusCode.BadRequest;

    private int RefuseAll(IssuedCodes issued) => issued.InDoubt > 0
        ? Tell(SurveyCommandFindings.CodesLost, $"{issued.Problem}这 {issued.InDoubt} 个评价码可能已经发放，没有收到。", ExitCode.Unusable)
        : Refuse(issued.Status, issued.Problem);

    private async Task<int> Write(InvitationFile file, string path, int count, IssuedCodes issued)
    {
        try
        {
            if (InvitationFile.IsList(path))
                await InvitationList.Write(file.Content, links, issued.Codes).ConfigureAwait(false);
            else
                await InvitationSheet.Write(file.Content, survey, links, issued.Codes).ConfigureAwait(false);
            file.Keep();
        }
        catch (Exception error)
        {
            // Whatever stopped it, the codes are issued and gone: a full disk is not always an IOException.
            return Tell(
                SurveyCommandFindings.CodesLost,
                $"“{survey.Id}”的 {issued.Codes.Count} 个评价码已经发放，“{path}”写不下去：{error.Message}",
                ExitCode.Unusable);
        }

        console.Out.WriteLine($"已写入 {path}：“{survey.Id}”的 {issued.Codes.Count} 个评价码，只在这个文件里有，请妥善保管，用完销毁。");
        console.Out.WriteLine("发放时不要登记哪个码给了谁。");
        return issued.Codes.Count == count ? ExitCode.Done : TellRest(count, issued);
    }

    private int TellRest(int count, IssuedCodes issued)
    {
        var doubt = issued.InDoubt > 0 ? $"另有 {issued.InDoubt} 个可能已经发放，没有收到。" : "";
        return Tell(SurveyCommandFindings.SomeIssued, $"要 {count} 个，发放了 {issued.Codes.Count} 个：{issued.Problem}{doubt}", ExitCode.Blocked);
    }

    private int Refuse(HttpStatusCode? status, string problem) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests =>
            Tell(SurveyCommandFindings.SignInRefused, problem, ExitCode.Unusable),
        HttpStatusCode.NotFound => Tell(SurveyCommandFindings.Unknown, $"评价接口里没有“{survey.Id}”：{problem}", ExitCode.Blocked),
        _ => Tell(SurveyCommandFindings.NoStaffAnswer, problem, ExitCode.Unusable),
    };

    private int Tell(FindingDefinition finding, string message, int exit)
    {
        CommandReport.Write(console, finding, message);
        return exit;
    }

    /// <summary>What came of asking.</summary>
    /// <param name="Codes">The codes that came.</param>
    /// <param name="InDoubt">How many more may have been issued without coming here.</param>
    /// <param name="Status">The status of the answer that ended it; nothing where none came.</param>
    /// <param name="Problem">Why no more came; empty where all did.</param>
    private sealed record IssuedCodes(IReadOnlyList<string> Codes, int InDoubt, HttpStatusCode? Status, string Problem);
}

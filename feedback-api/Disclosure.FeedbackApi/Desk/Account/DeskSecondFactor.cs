using System.Security.Cryptography;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Problems;
using Disclosure.Staff.SecondFactor;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.Settings;
using Disclosure.Staff.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.Account;

/// <summary>Getting a second factor, and giving it up.</summary>
internal static class DeskSecondFactor
{
    private const string Service = "评价办理台";
    private const int Group = 4;

    /// <summary>Shows a new secret to the phone; who has one already gives that up first.</summary>
    public static Task<Results<SeeOther, PageResult>> ShowAsync(HttpContext context, CodeSecrets secrets, IStaffAccounts accounts)
    {
        Results<SeeOther, PageResult> answer = accounts.Find(context.Staff().Name) is { Codes: null } && IsOffered(context)
            ? DeskEndpoints.Show(SecondFactorSlice.Create(PageOf(context, secrets, secrets.Make())))
            : new SeeOther($"{context.Request.PathBase}{DeskGate.Root}/account");
        return Task.FromResult(answer);
    }

    /// <summary>Takes the phone's first code.</summary>
    public static async Task<Results<SeeOther, PageResult>> EnrolAsync(
        HttpContext context, CodeSecrets secrets, SecondFactors factors, IStaffAccounts accounts, StaffSessions sessions)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var name = context.Staff().Name;
        if (accounts.Find(name) is not { Codes: null } || !IsOffered(context) || SecretOf(secrets, form.Text("secret")) is not { } secret)
            return new SeeOther($"{context.Request.PathBase}{DeskGate.Root}/account/second-factor");
        if (factors.Enrol(name, secret, form.Text("code") ?? "") is not { } codes)
        {
            var problem = StaffProblems.Invalid.With("动态码不对。请核对手机的时间，输入正在显示的 6 位数字。", "code");
            return DeskEndpoints.Show(SecondFactorSlice.Create(PageOf(context, secrets, secret) with { Problem = problem }), problem);
        }

        await sessions.GoOnAsync(context, accounts.Find(name)!);
        return DeskEndpoints.Show(RecoverySlice.Create(new RecoveryPage(DeskVisit.Of(context), codes)));
    }

    /// <summary>Gives it up, with the password.</summary>
    public static async Task<Results<SeeOther, PageResult>> StopAsync(
        HttpContext context, IStaffAccounts accounts, AccountBook book, PasswordTrial trial, StaffSessions sessions)
    {
        var (form, name) = (await DeskForm.ReadAsync(context.Request), context.Staff().Name);
        if (accounts.Find(name) is not { Codes: not null } account)
            return DeskAccountEndpoints.ToAccount(context, "codes-off");
        var (problem, wait) = await trial.TryAsync(context, account, name, form.Text("password") ?? "");
        SignInAnswers.SayWait(context, wait);
        if (problem is not null)
        {
            var told = problem.Type == StaffProblems.WrongPassword.Type ? StaffProblems.Invalid.With("口令不对。", "password") : problem;
            return await DeskAccountEndpoints.ShowAsync(context, told, done: null);
        }

        book.SetCodes(name, codes: null, name);
        await sessions.GoOnAsync(context, accounts.Find(name)!);
        return DeskAccountEndpoints.ToAccount(context, "codes-off");
    }

    private static bool IsOffered(HttpContext context) => context.RequestServices.GetRequiredService<StaffOptions>().HasSecondFactor();

    private static SecondFactorPage PageOf(HttpContext context, CodeSecrets secrets, string secret)
    {
        var typed = secrets.Typed(secret).TrimEnd('=');
        return new(DeskVisit.Of(context))
        {
            Secret = secret,
            Typed = string.Join(' ', typed.Chunk(Group).Select(part => new string(part))),
            Picture = QrPicture.Of(secrets.AddressOf(secret, context.Staff().Name, Service)),
            IsRequired = context.StaffSession().MustEnrol,
        };
    }

    private static string? SecretOf(CodeSecrets secrets, string? brought)
    {
        try
        {
            return brought is not null && secrets.Typed(brought).Length > 0 ? brought : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.SignIn;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Changes the password of who is signed in, who must know the old one. Every other session of theirs ends.</summary>
internal sealed class PasswordChange(
    IStaffAccounts accounts, AccountBook book, PasswordTrial trial, PasswordWorker queue, StaffSessions sessions)
{
    /// <summary>Changes it.</summary>
    /// <returns>Why not; nothing where it is done.</returns>
    public async Task<Problem?> ChangeAsync(HttpContext context, PasswordRequest request)
    {
        var name = context.Staff().Name;
        if (accounts.Find(name) is not { } account)
            return StaffProblems.PasswordsOff.With("您用统一登录，口令在那里更改。");
        if (request is not { Current: { Length: > 0 } current, New: { Length: > 0 } next })
            return StaffProblems.Invalid.With("请输入现在的口令和新的口令。", "new");
        var (problem, wait) = await trial.TryAsync(context, account, name, current);
        SignInAnswers.SayWait(context, wait);
        if (problem is not null)
            return problem.Type == StaffProblems.WrongPassword.Type ? Wrong : problem;
        if (queue.TryRun(() => book.SetPassword(name, next, name), isKnown: true, context.RequestAborted) is not { } changing)
            return StaffProblems.SignInBusy.With("正在登录的人太多，请几秒后再试。");
        if (await changing is { } objection)
            return StaffProblems.Invalid.With(objection, "new");
        await sessions.GoOnAsync(context, accounts.Find(name)!);
        return null;
    }

    // Not as at sign-in, where 401 says that nobody is signed in.
    private static Problem Wrong => StaffProblems.Invalid.With("现在的口令不对。", "current");
}

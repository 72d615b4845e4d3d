using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary><c>disclosure-feedback account …</c>: the accounts of the service, which may run meanwhile.</summary>
internal static class AccountProgram
{
    /// <summary>Whether the arguments are this command.</summary>
    public static bool Is(string[] args) => args is ["account", ..];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(
        string[] args, FeedbackOptions options, TextReader input, TextWriter output, TextWriter error, TimeProvider? time = null)
    {
        DataFolder.Make(options.Data);
        var clock = time ?? TimeProvider.System;
        var accounts = new AccountFile(options.Data);
        var book = new AccountBook(options, accounts, new Passwords(options), AuditFile.Open(options.Data, clock), clock);
        // No account is called so: a colon is in no name.
        var command = new AccountCommand("disclosure-feedback", accounts, book, $"command:{Environment.UserName}");
        return command.Run([.. args.Where(arg => !FeedbackSettings.Is(arg))], input, output, error);
    }
}

using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Shared;
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
        string[] words = [.. args.Where(arg => !FeedbackSettings.Is(arg))];
        var clock = time ?? TimeProvider.System;
        if (options.Database.Length == 0)
        {
            return CommandOf(options, new AccountFile(options.Data), AuditFile.Open(options.Data, clock), clock)
                .Run(words, input, output, error);
        }

        var store = FeedbackStores.OpenAsync(StoreSettings.Of(options), logger: null, CancellationToken.None).GetAwaiter().GetResult();
        try
        {
            var database = SharedDatabase.Of(store);
            return CommandOf(options, new SharedAccounts(database), SharedAuditTrail.Open(database, clock), clock)
                .Run(words, input, output, error);
        }
        finally
        {
            store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    // No account is called so: a colon is in no name.
    private static AccountCommand CommandOf(FeedbackOptions options, IStaffAccounts accounts, IAuditTrail audit, TimeProvider time) =>
        new(
            "disclosure-feedback",
            accounts,
            new AccountBook(options, accounts, new Passwords(options), audit, time),
            $"command:{Environment.UserName}");
}

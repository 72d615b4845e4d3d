using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.Staff.Accounts;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary><c>disclosure-feedback account …</c>: the accounts of the service.</summary>
internal static class AccountProgram
{
    /// <summary>Whether the arguments are this command.</summary>
    public static bool Is(string[] args) => args is ["account", ..];

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, FeedbackOptions options, TextReader input, TextWriter output, TextWriter error)
    {
        DataFolder.Make(options.Data);
        string[] words = [.. args.Where(arg => !FeedbackSettings.Is(arg))];
        if (options.Database.Length == 0)
            return AccountCommand.Run(words, options, place: null, input, output, error);

        var store = FeedbackStores.OpenAsync(StoreSettings.Of(options), logger: null, CancellationToken.None).GetAwaiter().GetResult();
        try
        {
            return AccountCommand.Run(words, options, new SharedAccounts(SharedDatabase.Of(store)), input, output, error);
        }
        finally
        {
            store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}

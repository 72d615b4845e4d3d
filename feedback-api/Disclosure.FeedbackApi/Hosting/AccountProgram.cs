using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Settings;
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
        return AccountCommand.Run([.. args.Where(arg => !FeedbackSettings.Is(arg))], options, input, output, error);
    }
}

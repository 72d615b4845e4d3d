namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Reads the settings.</summary>
internal static class FeedbackSettings
{
    /// <summary>From <c>appsettings.json</c> in the working folder, then the environment, then arguments such as <c>--Feedback:Data=…</c>.</summary>
    public static FeedbackOptions Read(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. args.Where(arg => arg.StartsWith($"--{FeedbackOptions.Section}:", StringComparison.Ordinal))])
            .Build();
        return configuration.GetSection(FeedbackOptions.Section).Get<FeedbackOptions>() ?? new();
    }
}

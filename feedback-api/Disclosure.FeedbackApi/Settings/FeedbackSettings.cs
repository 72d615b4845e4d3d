namespace Disclosure.FeedbackApi.Settings;

/// <summary>Reads the settings.</summary>
internal static class FeedbackSettings
{
    private const string Prefix = $"--{FeedbackOptions.Section}:";

    /// <summary>
    /// Whether an argument is a setting, such as <c>--Feedback:Data=…</c>; in names small and capital letters are the same.
    /// </summary>
    public static bool Is(string argument) => argument.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>From <c>appsettings.json</c> in the working folder, then the environment, then arguments.</summary>
    /// <exception cref="InvalidDataException">There is no such setting, or its value cannot be; the message says which, in
    /// Chinese.</exception>
    public static FeedbackOptions Read(string[] args)
    {
        var section = new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. args.Where(Is)])
            .Build()
            .GetSection(FeedbackOptions.Section);
        if (section.GetChildren().FirstOrDefault(setting => !IsKnown(setting.Key)) is { } unknown)
            throw new InvalidDataException($"没有 {FeedbackOptions.Section}:{unknown.Key} 这个设置。全部设置见 README。");
        try
        {
            var options = section.Get<FeedbackOptions>() ?? new();
            return SettingsCheck.ProblemOf(options) is { } problem ? throw new InvalidDataException(problem) : options;
        }
        catch (InvalidOperationException error)
        {
            // The binder's message names the setting and its value, but not in Chinese.
            throw new InvalidDataException($"设置的值类型不对：{error.Message}", error);
        }
    }

    private static bool IsKnown(string name) =>
        typeof(FeedbackOptions).GetProperties().Any(setting => setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

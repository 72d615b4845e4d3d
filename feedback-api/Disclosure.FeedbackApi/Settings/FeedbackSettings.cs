using System.Globalization;
using System.Reflection;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>Reads the settings.</summary>
internal static class FeedbackSettings
{
    private const string FileName = "appsettings.json";
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
        var section = Load([.. args.Where(Is)]).GetSection(FeedbackOptions.Section);
        if (section.GetChildren().Select(ProblemOf).FirstOrDefault(problem => problem is not null) is { } unreadable)
            throw new InvalidDataException(unreadable);
        var options = section.Get<FeedbackOptions>() ?? new();
        return SettingsCheck.ProblemOf(options) is { } problem ? throw new InvalidDataException(problem) : options;
    }

    private static IConfigurationRoot Load(string[] settings)
    {
        var path = Path.GetFullPath(FileName);
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(path, optional: true).AddEnvironmentVariables().AddCommandLine(settings).Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            throw new InvalidDataException($"设置文件 {path} 不是 JSON：改正它，或者移走它。", error);
        }
    }

    // What the binder would say in English.
    private static string? ProblemOf(IConfigurationSection setting)
    {
        var name = $"{FeedbackOptions.Section}:{setting.Key}";
        if (typeof(FeedbackOptions).GetProperties().FirstOrDefault(known => Names(known, setting.Key)) is not { } property)
            return $"没有 {name} 这个设置。全部设置见 README。";
        if (setting.Value is not { } value)
            return $"设置 {name} 须为一个值，不能是列表或下级设置。";
        if (property.PropertyType == typeof(int) && !IsWholeNumber(value))
            return $"设置 {name} 的值“{value}”不对：须为整数。";
        return property.PropertyType == typeof(bool) && !bool.TryParse(value, out _)
            ? $"设置 {name} 的值“{value}”不对：须为 true 或 false。"
            : null;
    }

    private static bool IsWholeNumber(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool Names(PropertyInfo property, string name) => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}

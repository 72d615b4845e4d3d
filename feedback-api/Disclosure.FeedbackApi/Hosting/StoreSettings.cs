using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Where ratings are kept, by the settings.</summary>
internal static class StoreSettings
{
    /// <summary>The database where one is named, else a folder in the data folder.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="key">The key that the store is to have; nothing where it is only looked at.</param>
    /// <param name="time">The clock; nothing for the machine's.</param>
    public static FeedbackStoreOptions Of(FeedbackOptions options, StoreKey? key = null, TimeProvider? time = null) => new()
    {
        DataFolder = Path.Combine(options.Data, "ratings"),
        PostgreSql = options.Database,
        Key = key,
        Time = time ?? TimeProvider.System,
    };
}

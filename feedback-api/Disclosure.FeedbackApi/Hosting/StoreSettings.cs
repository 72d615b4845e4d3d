using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Where ratings are kept, by the settings.</summary>
internal static class StoreSettings
{
    /// <summary>The database where one is named, else a folder in the data folder.</summary>
    public static FeedbackStoreOptions Of(FeedbackOptions options) =>
        new() { DataFolder = Path.Combine(options.Data, "ratings"), PostgreSql = options.Database };
}

namespace Disclosure.FeedbackApi.Storage;

/// <summary>Where ratings are kept: a PostgreSQL database where one is named, else a folder.</summary>
public sealed record FeedbackStoreOptions
{
    /// <summary>The data folder of the embedded store, for one process.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The connection string of a PostgreSQL database, which several processes may share.</summary>
    public string? PostgreSql { get; init; }
}

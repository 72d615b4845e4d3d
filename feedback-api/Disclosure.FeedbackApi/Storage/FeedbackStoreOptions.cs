using Disclosure.FeedbackApi.Codes;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>Where ratings are kept: a PostgreSQL database where one is named, else a folder.</summary>
public sealed record FeedbackStoreOptions
{
    /// <summary>The data folder of the embedded store, for one process.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The key of what is stored; nothing where the store is only looked at, and neither asks for one nor names one.</summary>
    public StoreKey? Key { get; init; }

    /// <summary>The clock, for the names of what is put aside.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The connection string of a PostgreSQL database, which several processes may share.</summary>
    public string? PostgreSql { get; init; }
}

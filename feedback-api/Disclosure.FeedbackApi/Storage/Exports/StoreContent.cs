using System.IO.Pipelines;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>What a store holds, in numbers.</summary>
internal sealed record StoreContent
{
    /// <summary>The fingerprint of the key that was named last; nothing where none was.</summary>
    public string? Key { get; private init; }

    /// <summary>How many codes were issued.</summary>
    public int Codes { get; private init; }

    /// <summary>How many ratings were given.</summary>
    public int Ratings { get; private init; }

    /// <summary>How many of them have, or had, a case that is followed by a code: at most.</summary>
    public int BadRatings { get; private init; }

    /// <summary>Counts what an export of a store has.</summary>
    public static async Task<StoreContent> ReadAsync(IFeedbackStore store, CancellationToken cancellation)
    {
        var pipe = new Pipe();
        var writing = WriteAsync(store, pipe.Writer, cancellation);
        var content = new StoreContent();
        await foreach (var entry in ExportReader.ReadAsync(pipe.Reader.AsStream(), cancellation).ConfigureAwait(false))
            content = content.With(entry);
        await writing.ConfigureAwait(false);
        return content;
    }

    private StoreContent With(StoreEntry entry) => entry switch
    {
        KeyNamed named => this with { Key = named.Fingerprint },
        CodesIssued issued => this with { Codes = Codes + issued.Codes.Length },
        RatingGiven given => this with
        {
            Ratings = Ratings + 1,
            BadRatings = BadRatings + (RatingLevels.AsksReason(given.Rating.Level) ? 1 : 0),
        },
        // It may have become a bad one only now.
        RatingAmended amended => this with { BadRatings = BadRatings + (RatingLevels.AsksReason(amended.Rating.Level) ? 1 : 0) },
        _ => this,
    };

    private static async Task WriteAsync(IFeedbackStore store, PipeWriter writer, CancellationToken cancellation)
    {
        try
        {
            await store.ExportAsync(writer.AsStream(leaveOpen: true), cancellation).ConfigureAwait(false);
            await writer.CompleteAsync().ConfigureAwait(false);
        }
        catch (StoreUnavailableException error)
        {
            await writer.CompleteAsync(error).ConfigureAwait(false);
        }
    }
}

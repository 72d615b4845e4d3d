using System.Diagnostics;
using System.Globalization;
using Disclosure.FeedbackApi.Files;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>Keeps some of the disk free, so that what follows the journal can still be written when it takes no more.</summary>
/// <param name="folder">The journal's folder.</param>
/// <param name="reserve">The bytes that stay free.</param>
internal sealed class RoomGuard(IJournalFolder folder, long reserve)
{
    private const string Trial = "trial.tmp";
    private const int TrialSize = 64 * 1024;
    private const long Megabyte = 1024 * 1024;

    // Asking costs more than a small write: what was free a moment ago, less what was written since, is near enough.
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(200);

    private readonly Lock _trying = new();
    private long _known = -1;
    private long _asked;

    /// <summary>What is told where writing fails for a reason.</summary>
    public static string Told(string reason) => $"评价写不进磁盘：{reason}。有了空间会自动恢复接收。";

    /// <summary>Why so many bytes should not be written, in Chinese; nothing where they may.</summary>
    public string? TroubleOf(int length)
    {
        var known = Volatile.Read(ref _known);
        if (known < reserve || Stopwatch.GetElapsedTime(Volatile.Read(ref _asked)) > Fresh)
            known = Ask();
        Volatile.Write(ref _known, known - length);
        return known - length < reserve ? TooFull() : null;
    }

    /// <summary>Why nothing should be written now, in Chinese; nothing where it may.</summary>
    public string? TroubleNow() => Ask() < reserve ? TooFull() : null;

    /// <summary>Why a file could not be written on trial, in Chinese; nothing where it could.</summary>
    public string? TroubleOfTrial()
    {
        lock (_trying)
        {
            try
            {
                Try();
                return null;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return Told(DiskTrouble.ReasonOf(error));
            }
        }
    }

    private long Ask()
    {
        var known = folder.RoomLeft ?? long.MaxValue;
        Volatile.Write(ref _known, known);
        Volatile.Write(ref _asked, Stopwatch.GetTimestamp());
        return known;
    }

    private string TooFull() => Told(string.Create(CultureInfo.InvariantCulture, $"磁盘已满（剩余不足 {reserve / Megabyte} MB）"));

    private void Try()
    {
        if (folder.List().Contains(Trial))
            folder.Delete(Trial);
        using (var file = folder.Create(Trial))
        {
            file.Write(0, new byte[TrialSize]);
            file.Sync();
        }

        folder.Delete(Trial);
    }
}

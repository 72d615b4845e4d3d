using System.Text;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Journal;

public sealed class PowerCutTests
{
    private const int CutsInLife = 20;
    private const int SegmentSize = 4_000;

    /// <summary>
    /// Entries are appended to one disk through cut after cut. What an append returned true for must be there after each; what
    /// is there must have been appended, whole, in order and once.
    /// </summary>
    [Fact]
    public void Every_acknowledged_entry_is_found_again_and_no_other_after_hundreds_of_power_cuts()
    {
        var lives = RandomCases.Of(10);
        var found = Enumerable.Range(0, lives).Sum(RunLife);

        // The cuts did hit a journal at work: more entries were kept through them than there were cuts.
        Assert.InRange(found, lives * CutsInLife, int.MaxValue);
    }

    private static int RunLife(int seed)
    {
        var random = new Random(seed);
        var disk = new SimulatedDisk(random);
        var kept = new List<string>();
        var number = 0;
        for (var cut = 0; cut < CutsInLife; cut++)
        {
            disk.OperationsLeft = random.Next(0, 40);
            var attempted = new List<string>();
            var acknowledged = Append(disk, random, ref number, attempted);
            // Or only the process dies: what is read then must not be gone after a later cut.
            if (random.Next(4) == 0)
                disk.TurnOn();
            else
                disk.Cut();
            var entries = ReadAll(disk);

            var expected = kept.Concat(attempted).ToList();
            Assert.True(
                entries.Count >= kept.Count + acknowledged,
                $"Seed {seed}, cut {cut}: {kept.Count + acknowledged} acknowledged, {entries.Count} found.");
            Assert.Equal(expected.Take(entries.Count), entries);
            kept = entries;
        }

        return kept.Count;
    }

    // How many of those attempted were acknowledged: those after a failed append are not attempted, as the power is off.
    private static int Append(SimulatedDisk disk, Random random, ref int number, List<string> attempted)
    {
        var acknowledged = 0;
        try
        {
            var journal = RatingJournal.Open(disk, SegmentSize);
            while (!disk.IsOff)
            {
                var frame = new FrameBuilder();
                for (var i = random.Next(1, 12); i > 0; i--)
                {
                    var entry = $"{{\"entry\":{number++},\"filling\":\"{new string((char)('a' + random.Next(26)), random.Next(300))}\"}}";
                    attempted.Add(entry);
                    frame.Add(Encoding.UTF8.GetBytes(entry));
                }

                if (!journal.Append(frame))
                    break;
                if (random.Next(20) == 0)
                {
                    journal.Dispose();
                    journal = RatingJournal.Open(disk, SegmentSize);
                }

                acknowledged = attempted.Count;
            }
        }
        catch (IOException error) when (error is not JournalDamageException)
        {
            // The power went while it was being opened.
        }

        return acknowledged;
    }

    // Not closed: what is found is kept by having been found.
    private static List<string> ReadAll(SimulatedDisk disk)
    {
        var journal = RatingJournal.Open(disk, SegmentSize);
        return [.. journal.Read(1).SelectMany(frame => Encoding.UTF8.GetString(frame.Entries.Span).TrimEnd('\n').Split('\n'))];
    }
}

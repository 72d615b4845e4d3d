namespace Disclosure.FeedbackApi.Tests.Storage.Journal;

/// <summary>A file on a <see cref="SimulatedDisk"/>: what was written, and what of it is on disk.</summary>
internal sealed class SimulatedFile(SimulatedDisk disk)
{
    private byte[] _written = [];
    private byte[] _synced = [];

    public long Length => _written.Length;

    public byte[] ToArray() => [.. _written];

    public void Replace(byte[] content)
    {
        _written = [.. content];
        _synced = [.. content];
    }

    public int Read(long offset, Span<byte> bytes)
    {
        var there = _written.AsSpan((int)Math.Min(offset, _written.Length));
        var count = Math.Min(there.Length, bytes.Length);
        there[..count].CopyTo(bytes);
        return count;
    }

    public void Write(long offset, ReadOnlySpan<byte> bytes)
    {
        // A power cut while writing leaves a part of it written.
        var part = bytes.Length;
        try
        {
            disk.Step();
        }
        catch (IOException)
        {
            Put(offset, bytes[..disk.Random.Next(bytes.Length + 1)]);
            throw;
        }

        if (disk.RoomLeft is { } room && room < bytes.Length)
        {
            part = (int)room;
            disk.RoomLeft = 0;
        }
        else if (disk.RoomLeft is not null)
        {
            disk.RoomLeft -= bytes.Length;
        }

        Put(offset, bytes[..part]);
        if (part < bytes.Length)
            throw new IOException("No space left on device.");
    }

    public void Truncate(long length)
    {
        disk.Step();
        if (disk.TruncatesFail)
            throw new IOException("Input/output error.");
        Array.Resize(ref _written, (int)length);
    }

    public void Sync()
    {
        disk.StepOfSync();
        _synced = [.. _written];
    }

    public void Cut()
    {
        var random = disk.Random;
        var length = random.Next(3) switch
        {
            0 => _synced.Length,
            1 => _written.Length,
            _ => random.Next(Math.Min(_synced.Length, _written.Length), Math.Max(_synced.Length, _written.Length) + 1),
        };
        var after = new byte[length];
        _synced.AsSpan(0, Math.Min(length, _synced.Length)).CopyTo(after);
        for (var sector = 0; sector < length; sector += SimulatedDisk.Sector)
            CutSector(after, sector, random);
        Replace(after);
    }

    private void CutSector(byte[] after, int start, Random random)
    {
        var end = Math.Min(start + SimulatedDisk.Sector, Math.Min(after.Length, _written.Length));
        if (end <= start)
            return;
        var (from, to) = random.Next(4) switch
        {
            0 => (start, start),
            1 => (start, random.Next(start, end + 1)),
            2 => (random.Next(start, end + 1), end),
            _ => (start, end),
        };
        _written.AsSpan(from, to - from).CopyTo(after.AsSpan(from));
    }

    private void Put(long offset, ReadOnlySpan<byte> bytes)
    {
        if (_written.Length < offset + bytes.Length)
            Array.Resize(ref _written, (int)offset + bytes.Length);
        bytes.CopyTo(_written.AsSpan((int)offset));
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Forms.Documents;

/// <summary>
/// The names and streams at the top of a compound file's directory. Only these tell what the file is: a document may hold a whole
/// workbook further down, and a workbook a document.
/// </summary>
internal sealed class CompoundDirectory
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int Entries = 20_000;
    private const int TablesInHeader = 109;
    private const int StartOfStream = 116;
    private const int LengthOfStream = 120;
    private const int SmallestStream = 56;
    private const int SmallSector = 64;
    private const uint None = 0xFFFF_FFFA;

    private const int SectorShift = 30;
    private const int SmallSectorShift = 32;

    // Of sectors of the table, of the table of small sectors, of the list of sectors of the table.
    private static readonly int[] Counts = [44, 64, 72];

    private readonly byte[] _bytes;
    private readonly int _sectorLength;
    private readonly List<int> _entries = [];

    private CompoundDirectory(byte[] bytes)
    {
        _bytes = bytes;
        _sectorLength = 1 << Short(bytes, SectorShift);
        ReadEntries();
    }

    /// <summary>The names of the streams and storages at the top; none where the directory can't be read.</summary>
    public static IReadOnlySet<string> TopNames(byte[] bytes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (bytes.Length < HeaderLength || !IsSound(bytes))
            return names;
        var directory = new CompoundDirectory(bytes);
        if (directory._entries.Count > 0)
            directory.AddSiblings(directory.Number(0, 76), names);
        return names;
    }

    /// <summary>The bytes of a stream at the top; nothing where there is none, or it can't be read.</summary>
    public static byte[]? ReadStream(byte[] bytes, string name)
    {
        if (bytes.Length < HeaderLength || !IsSound(bytes))
            return null;
        var directory = new CompoundDirectory(bytes);
        for (var entry = 1; entry < directory._entries.Count; entry++)
        {
            if (string.Equals(directory.Name(entry), name, StringComparison.OrdinalIgnoreCase))
                return directory.Stream(directory.Number(entry, StartOfStream), directory.Number(entry, LengthOfStream));
        }

        return null;
    }

    private byte[]? Stream(uint first, uint length)
    {
        if (length > _bytes.Length)
            return null;
        if (length >= Read(SmallestStream))
            return Chain(first, length);
        // Small streams lie in a stream of their own, in sectors of 64 bytes.
        var small = Chain(Number(0, StartOfStream), Number(0, LengthOfStream));
        var table = Chain(Read(60), Read(64) * (uint)_sectorLength);
        if (small is null || table is null)
            return null;
        var read = new byte[length];
        var seen = new HashSet<uint>();
        var done = 0;
        for (var sector = first; done < length; sector = Long(table, (int)sector * sizeof(uint)))
        {
            var at = (long)sector * SmallSector;
            if (!seen.Add(sector) || at + SmallSector > small.Length || (sector + 1L) * sizeof(uint) > table.Length)
                return null;
            var part = Math.Min(SmallSector, (int)length - done);
            Array.Copy(small, at, read, done, part);
            done += part;
        }

        return read;
    }

    private byte[]? Chain(uint first, uint length)
    {
        if (length > _bytes.Length)
            return null;
        var read = new byte[length];
        var seen = new HashSet<uint>();
        var done = 0;
        for (var sector = first; done < length; sector = Next(sector))
        {
            if (!seen.Add(sector) || Start(sector) is not { } at)
                return null;
            var part = Math.Min(_sectorLength, (int)length - done);
            Array.Copy(_bytes, at, read, done, part);
            done += part;
        }

        return read;
    }

    // The library that reads the streams makes room for whatever sizes the header gives.
    private static bool IsSound(byte[] bytes)
    {
        var sectors = (uint)(bytes.Length / HeaderLength);
        return Short(bytes, SectorShift) is 9 or 12 && Short(bytes, SmallSectorShift) == 6
            && Array.TrueForAll(Counts, count => Long(bytes, count) <= sectors);
    }

    // The siblings at one level are a tree of their own; a broken one may lead in circles.
    private void AddSiblings(uint first, HashSet<string> names)
    {
        var open = new Stack<uint>([first]);
        var seen = new HashSet<uint>();
        while (open.TryPop(out var index))
        {
            if (index >= _entries.Count || !seen.Add(index))
                continue;
            names.Add(Name((int)index));
            open.Push(Number((int)index, 68));
            open.Push(Number((int)index, 72));
        }
    }

    private void ReadEntries()
    {
        var seen = new HashSet<uint>();
        for (var sector = Read(48); sector < None && seen.Add(sector) && Start(sector) is { } start; sector = Next(sector))
        {
            for (var at = start; at < start + _sectorLength && _entries.Count < Entries; at += EntryLength)
                _entries.Add(at);
        }
    }

    // The table of sectors is itself in sectors, which the header lists; a directory beyond what it lists is not followed.
    private uint Next(uint sector)
    {
        var inTable = (uint)_sectorLength / sizeof(uint);
        var table = sector / inTable;
        if (table >= TablesInHeader || Start(Read(76 + ((int)table * sizeof(uint)))) is not { } start)
            return uint.MaxValue;
        return Read(start + ((int)(sector % inTable) * sizeof(uint)));
    }

    private int? Start(uint sector)
    {
        var start = ((long)sector + 1) * _sectorLength;
        return start + _sectorLength <= _bytes.Length ? (int)start : null;
    }

    private uint Number(int entry, int offset) => Read(_entries[entry] + offset);

    private string Name(int entry)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(_entries[entry] + 64));
        return Encoding.Unicode.GetString(_bytes, _entries[entry], Math.Clamp(length - 2, 0, 62));
    }

    private uint Read(int at) => Long(_bytes, at);

    private static ushort Short(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint Long(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}

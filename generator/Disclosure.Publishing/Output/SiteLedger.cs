using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Output;

/// <summary>
/// What a public site was made from and what lies in it, kept beside it, outside what is served. It only saves work: without it, or where
/// it is damaged or of another site, everything is made anew.
/// </summary>
internal sealed record SiteLedger
{
    // Another layout of the file has another name here.
    private const string Format = "disclosure-ledger/1";

    /// <summary>What the site as a whole was made from.</summary>
    public required SiteOrigin Origin { get; init; }

    /// <summary>The hash of <c>SHA256SUMS</c>.</summary>
    public required HashBytes Sums { get; init; }

    /// <summary>The pages, by path.</summary>
    public required ImmutableArray<LedgerPage> Pages { get; init; }

    /// <summary>The files that are of no page.</summary>
    public required ImmutableArray<SiteEntry> Loose { get; init; }

    /// <summary>All files, in no order.</summary>
    public IEnumerable<SiteEntry> Entries => Pages.SelectMany(page => page.Files).Concat(Loose);

    /// <summary>Writes the ledger; its last bytes are the hash of those before.</summary>
    public void Save(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            Write(writer);
        stream.Position = 0;
        var hash = SHA256.HashData(stream);
        stream.Write(hash);
    }

    /// <summary>Reads a ledger; nothing where there is none that is whole.</summary>
    public static SiteLedger? TryLoad(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length < HashBytes.Length)
                return null;
            var body = bytes.AsSpan(0, bytes.Length - HashBytes.Length);
            if (HashBytes.Of(body) != HashBytes.Read(bytes.AsSpan(body.Length)))
                return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length, writable: false), Encoding.UTF8);
            return reader.ReadString() == Format ? Read(reader) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(BinaryWriter writer)
    {
        writer.Write(Format);
        Origin.Write(writer);
        Write(writer, Sums);
        writer.Write(Pages.Length);
        foreach (var page in Pages)
        {
            writer.Write(page.Plan);
            writer.Write(page.Fingerprint is not null);
            Write(writer, page.Fingerprint ?? default);
            writer.Write(page.Printed.Path);
            writer.Write(page.Printed.FileName);
            writer.Write(page.Printed.Title);
            writer.Write(page.Printed.Published?.DayNumber ?? -1);
            writer.Write(page.Printed.IsListed);
            Write(writer, page.Files);
        }

        Write(writer, Loose);
    }

    private static SiteLedger Read(BinaryReader reader)
    {
        var origin = SiteOrigin.Read(reader);
        var sums = ReadHash(reader);
        var pages = ImmutableArray.CreateBuilder<LedgerPage>(reader.ReadInt32());
        for (var i = 0; i < pages.Capacity; i++)
            pages.Add(ReadPage(reader));
        return new SiteLedger { Origin = origin, Sums = sums, Pages = pages.MoveToImmutable(), Loose = ReadEntries(reader) };
    }

    private static LedgerPage ReadPage(BinaryReader reader)
    {
        var plan = reader.ReadString();
        var hasFingerprint = reader.ReadBoolean();
        var fingerprint = ReadHash(reader);
        var (path, fileName, title, day) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadInt32());
        var printed = new PrintedPage(path, fileName, title, day < 0 ? null : DateOnly.FromDayNumber(day), reader.ReadBoolean());
        return new LedgerPage(plan, hasFingerprint ? fingerprint : null, printed, ReadEntries(reader));
    }

    private static void Write(BinaryWriter writer, ImmutableArray<SiteEntry> entries)
    {
        writer.Write(entries.Length);
        foreach (var entry in entries)
        {
            writer.Write(entry.Path);
            Write(writer, entry.Sum);
            writer.Write(entry.Length);
            writer.Write(entry.Modified);
        }
    }

    private static ImmutableArray<SiteEntry> ReadEntries(BinaryReader reader)
    {
        var entries = ImmutableArray.CreateBuilder<SiteEntry>(reader.ReadInt32());
        for (var i = 0; i < entries.Capacity; i++)
            entries.Add(new SiteEntry(reader.ReadString(), ReadHash(reader), reader.ReadInt64(), reader.ReadInt64()));
        return entries.MoveToImmutable();
    }

    private static void Write(BinaryWriter writer, HashBytes hash)
    {
        Span<byte> bytes = stackalloc byte[HashBytes.Length];
        hash.Write(bytes);
        writer.Write(bytes);
    }

    private static HashBytes ReadHash(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[HashBytes.Length];
        reader.BaseStream.ReadExactly(bytes);
        return HashBytes.Read(bytes);
    }
}

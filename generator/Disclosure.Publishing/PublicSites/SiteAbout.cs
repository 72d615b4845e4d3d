using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.PublicSites;

/// <summary>
/// <c>site.json</c>: what a site was made from, and the hash of its <c>SHA256SUMS</c>. No time is in it: a site of the same edition,
/// day and tool is the same.
/// </summary>
/// <param name="Edition">The edition's id.</param>
/// <param name="Day">The day it is told for, as <c>2025-02-05</c>.</param>
/// <param name="Tool">The tool's version.</param>
/// <param name="Sums">The hash of <c>SHA256SUMS</c>.</param>
internal sealed record SiteAbout(string Edition, string Day, string Tool, string Sums)
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>Of a site with these sums.</summary>
    public static SiteAbout Of(SiteStamp stamp, HashBytes sums) =>
        new(stamp.Edition.ToString(), DayOf(stamp.Day), stamp.Tool, sums.ToString());

    /// <summary>Of the site that a ledger is of.</summary>
    public static SiteAbout Of(SiteLedger ledger) =>
        new(ledger.Origin.Edition, ledger.Origin.Day, ledger.Origin.Tool, ledger.Sums.ToString());

    /// <summary>A day as it is written here.</summary>
    public static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The file.</summary>
    public byte[] ToJson() => Json(_ => { });

    /// <summary>The file <c>readback.json</c> of a site: what it is, and what came of the comparison.</summary>
    public byte[] ToReadBackJson(LiveComparison comparison) => Json(json =>
    {
        json.WriteNumber("files", comparison.Files);
        json.WriteNumber("bytes", comparison.Bytes);
        json.WriteBoolean("same", comparison.IsSame);
        json.WriteStartArray("differences");
        foreach (var difference in comparison.Differences)
            json.WriteStringValue(difference);
        json.WriteEndArray();
    });

    /// <summary>Reads the file; nothing where it is none.</summary>
    public static SiteAbout? TryRead(string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, SiteSums.About)));
            var root = json.RootElement;
            return new SiteAbout(TextOf(root, "edition"), TextOf(root, "day"), TextOf(root, "tool"), TextOf(root, "sha256sums"));
        }
        catch (Exception failure) when (failure is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private byte[] Json(Action<Utf8JsonWriter> more)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("edition", Edition);
            json.WriteString("day", Day);
            json.WriteString("tool", Tool);
            json.WriteString("sha256sums", Sums);
            more(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static string TextOf(JsonElement root, string key) => root.GetProperty(key).GetString() ?? "";
}

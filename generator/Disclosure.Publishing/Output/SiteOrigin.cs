namespace Disclosure.Publishing.Output;

/// <summary>All that a public site as a whole is made from: two sites of one origin are the same to the byte.</summary>
/// <param name="Edition">The edition's id.</param>
/// <param name="State">The hash of what is published.</param>
/// <param name="Day">The day it is told for, as <c>2025-02-05</c>.</param>
/// <param name="Tool">The tool's version.</param>
/// <param name="Build">The very build of the tool: another one may make other pages of the same facts.</param>
/// <param name="BaseUrl">The site's address; empty where it is not known.</param>
internal sealed record SiteOrigin(string Edition, string State, string Day, string Tool, string Build, string BaseUrl)
{
    /// <summary>Writes it into a ledger.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var part in new[] { Edition, State, Day, Tool, Build, BaseUrl })
            writer.Write(part);
    }

    /// <summary>Reads it from a ledger.</summary>
    public static SiteOrigin Read(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
}

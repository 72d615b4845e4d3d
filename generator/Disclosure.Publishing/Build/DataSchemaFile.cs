using System.Text;
using Disclosure.Model.Registry.Schemas;

namespace Disclosure.Publishing.Build;

/// <summary><c>data/schema.json</c>: what every <c>index.json</c> of the site looks like.</summary>
internal static class DataSchemaFile
{
    /// <summary>Its path from the site's root.</summary>
    public const string Path = "data/schema.json";

    /// <summary>Writes the file.</summary>
    public static void Write(SiteInMaking site) => site.Writer.Write(Path, Encoding.UTF8.GetBytes(DataSchema.Text()));
}

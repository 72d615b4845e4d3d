using System.IO.Compression;
using System.Xml;

namespace Disclosure.Forms.Documents;

/// <summary>
/// Refuses a package with a part whose elements stand deeper within each other than in any part that an office program
/// writes: the library that makes objects of them calls itself for each level, and the process would end without a word.
/// </summary>
internal static class PackageDepth
{
    private const int Most = 500;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
    };

    /// <summary>Checks every part that is XML.</summary>
    /// <exception cref="LimitException">A part is too deep.</exception>
    public static void Check(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            try
            {
                using var part = entry.Open();
                using var reader = XmlReader.Create(part, Settings);
                while (reader.Read())
                {
                    if (reader.Depth > Most)
                        throw new LimitException($"部件 {entry.Name} 嵌套过深");
                }
            }
            catch (Exception e) when (e is XmlException or InvalidDataException)
            {
                // A picture, or a broken part: what reads it says so, and never gets beyond this place.
            }
        }
    }
}

using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Disclosure.Forms.Documents;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Attachments;

/// <summary>All text in the parts of a package (.docx, .xlsx), whatever the part is for.</summary>
internal static class PackageText
{
    private static readonly FrozenSet<string> InLine =
    [
        "t", "r", "rPr", "delText", "instrText", "ins", "del", "hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "sdtPr", "v", "f",
    ];

    // The first page as a picture too small to read.
    private const string Thumbnail = "docProps/thumbnail.";

    private static readonly FrozenSet<string> Blank = ["tab", "br", "cr"];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        MaxCharactersInDocument = DocumentLimits.PartCharacters,
    };

    public static AttachmentText Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        PackageSize.Check(stream);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var (text, unread) = (new StringBuilder(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var part in archive.Entries.Where(part => part.Length > 0))
        {
            if (IsXml(part.FullName))
                Add(part, text);
            else if (!part.FullName.StartsWith(Thumbnail, StringComparison.Ordinal))
                unread.Add(What(part.FullName));
        }

        return new AttachmentText(text.ToString(), unread.Count == 0 ? null : $"里面有{string.Join('、', unread)}");
    }

    private static bool IsXml(string part) => Path.GetExtension(part).ToLowerInvariant() is ".xml" or ".rels" or ".vml";

    private static string What(string part) => Path.GetExtension(part).ToLowerInvariant() switch
    {
        ".png" or ".jpg" or ".jpeg" or ".gif" or ".bmp" or ".emf" or ".wmf" or ".tif" or ".tiff" or ".webp" or ".svg" => "图片",
        _ => "嵌入的文件",
    };

    // A paragraph's runs and a cell's text are one text each, however they were written.
    private static void Add(ZipArchiveEntry part, StringBuilder text)
    {
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Settings);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement && Blank.Contains(xml.LocalName))
                text.Append(' ');
            else if (xml.NodeType == XmlNodeType.EndElement && !InLine.Contains(xml.LocalName))
                text.Append('\n');
        }

        text.Append('\n');
    }
}

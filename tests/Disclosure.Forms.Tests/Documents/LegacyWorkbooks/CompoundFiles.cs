using NPOI.POIFS.FileSystem;

namespace Disclosure.Forms.Tests.Documents.LegacyWorkbooks;

/// <summary>Makes compound files that hold no more than a name, and a workbook further down.</summary>
internal static class CompoundFiles
{
    public static byte[] With(string stream)
    {
        var files = new POIFSFileSystem();
        files.Root.CreateDocument(stream, new MemoryStream(new byte[5000]));
        files.Root.CreateDirectory("ObjectPool").CreateDocument("Workbook", new MemoryStream(new byte[5000]));
        using var bytes = new MemoryStream();
        files.WriteFileSystem(bytes);
        return bytes.ToArray();
    }
}

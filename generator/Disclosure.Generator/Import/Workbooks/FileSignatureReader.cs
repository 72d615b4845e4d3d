using System.Text;

namespace Disclosure.Generator.Import.Workbooks;

/// <summary>Tells kinds of file apart by their first bytes.</summary>
internal static class FileSignatureReader
{
    private const int Looked = 64 * 1024;
    private static readonly byte[] CompoundHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The signature of what stands in <paramref name="stream"/>, which is left at its start.</summary>
    public static FileSignature Read(Stream stream)
    {
        var buffer = new byte[(int)Math.Min(Looked, stream.Length)];
        stream.ReadExactly(buffer);
        stream.Position = 0;
        if (buffer.Length == 0)
            return FileSignature.Empty;
        if (buffer.AsSpan().StartsWith("PK"u8))
            return FileSignature.Zip;
        if (!buffer.AsSpan().StartsWith(CompoundHeader))
            return FileSignature.Other;
        return buffer.AsSpan().IndexOf(EncryptedPackage) >= 0 || EndsWithDirectory(stream)
            ? FileSignature.Encrypted
            : FileSignature.Compound;
    }

    // A large compound file keeps its directory at the end.
    private static bool EndsWithDirectory(Stream stream)
    {
        var buffer = new byte[(int)Math.Min(Looked, stream.Length)];
        stream.Seek(-buffer.Length, SeekOrigin.End);
        stream.ReadExactly(buffer);
        stream.Position = 0;
        return buffer.AsSpan().IndexOf(EncryptedPackage) >= 0;
    }
}

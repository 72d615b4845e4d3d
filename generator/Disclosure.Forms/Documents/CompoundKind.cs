using System.Text;

namespace Disclosure.Forms.Documents;

/// <summary>What a compound file is: a workbook or document in the binary formats before 2007, or an encrypted package.</summary>
internal static class CompoundKind
{
    private static readonly byte[] Header = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether the file is a compound file.</summary>
    public static bool IsCompound(byte[] bytes) => bytes.AsSpan().StartsWith(Header);

    /// <summary>The kind, by the streams at the top of its directory.</summary>
    public static DocumentKind Of(byte[] bytes)
    {
        var names = CompoundDirectory.TopNames(bytes);
        if (names.Contains("EncryptedPackage") || (names.Count == 0 && bytes.AsSpan().IndexOf(EncryptedPackage) >= 0))
            return DocumentKind.Encrypted;
        if (names.Contains("Workbook") || names.Contains("Book"))
            return DocumentKind.LegacyWorkbook;
        if (names.Contains("WordDocument") || names.Contains("WpsDocument"))
            return DocumentKind.LegacyWordDocument;
        return names.Count == 0 ? DocumentKind.Damaged : DocumentKind.Other;
    }
}

using System.Text;

namespace Disclosure.Forms.Tests.Documents.WebPages;

/// <summary>Encodings by name, those of code pages among them.</summary>
internal static class CodePages
{
    public static Encoding Get(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}

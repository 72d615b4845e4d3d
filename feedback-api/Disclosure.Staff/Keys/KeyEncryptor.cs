using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Disclosure.Staff.Keys;

/// <summary>Encrypts a key of Data Protection before it is kept, with AES-GCM.</summary>
internal sealed class KeyEncryptor(StaffKey key) : IXmlEncryptor
{
    /// <summary>The element that holds what is encrypted.</summary>
    internal const string Element = "sealed";

    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString());
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (cipher, tag) = (new byte[plain.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(key.Bytes.Span, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return new(new XElement(Element, Convert.ToBase64String([.. nonce, .. tag, .. cipher])), typeof(KeyDecryptor));
    }
}

using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>
/// A hash of what a record says: of its canonical form without source, approval and withholding, with an evaluation's report. Two records
/// with one hash say the same; a field added to a kind later leaves the hash of a record that does not use it as it was.
/// </summary>
/// <param name="Value">SHA-256 as 64 lower-case hexadecimal digits.</param>
public readonly record struct RecordHash(string Value)
{
    // Stands before what is hashed, so that another canonical form gives other hashes.
    private const string Format = "disclosure-record/1\n";

    /// <summary>The hash of a record.</summary>
    public static RecordHash Of(IDisclosureRecord record) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Format + CanonicalForm.Of(RecordValues.ContentOf(record))))));

    /// <summary>The hexadecimal digits.</summary>
    public override string ToString() => Value ?? "";
}

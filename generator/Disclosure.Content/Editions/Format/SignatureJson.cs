using System.Text;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary>
/// <c>signature-….json</c>. <see cref="Check"/> is a hash of the rest, so that damage shows; it proves nothing of the person.
/// </summary>
internal sealed record SignatureJson(
    int Format, string Person, string? Name, string Role, DateTimeOffset At, string Prepared, string Check)
{
    /// <summary>The file that says this.</summary>
    public static byte[] Write(Signature signature) => EditionJson.Write(Of(signature), EditionJson.Readable.SignatureJson);

    /// <summary>What a file says; nothing where it is not of the format, or damaged.</summary>
    public static Signature? Read(byte[] bytes)
    {
        if (EditionJson.Read(bytes, EditionJson.Readable.SignatureJson) is not { Person: not null, Role: not null } json
            || ContentHash.TryParse(json.Prepared) is not { } prepared)
            return null;
        var signature = new Signature(json.Person, json.Role, json.At, prepared, json.Name);

        // There is one file that says it: whatever else was changed in it shows too.
        return Write(signature).AsSpan().SequenceEqual(bytes) ? signature : null;
    }

    private static SignatureJson Of(Signature signature)
    {
        var (person, role, at, prepared, name) = signature;
        var text = FormattableString.Invariant($"{person}\n{role}\n{at:O}\n{prepared}\n") + (name is null ? "" : name + "\n");
        return new SignatureJson(
            EditionJson.Newest, person, name, role, at, prepared.ToString(), ContentHash.Of(Encoding.UTF8.GetBytes(text)).ToString());
    }
}

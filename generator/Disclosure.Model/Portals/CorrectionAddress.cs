using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Disclosure.Model.Portals;

/// <summary>
/// Where readers report a fault or ask: an electronic mail address (<c>mailto:jx@example.gov.cn</c>), or the address of a form on the web
/// (<c>https://…</c>). Page, edition and subject are filled in by the pages that link to it.
/// </summary>
public sealed record CorrectionAddress
{
    private const string Mail = "mailto:";
    private readonly string _text;

    private CorrectionAddress(string text) => _text = text;

    /// <summary>Whether it is an electronic mail address.</summary>
    public bool IsMail => _text.StartsWith(Mail, StringComparison.Ordinal);

    /// <summary>Whether a form's address already has a query, to which more is added.</summary>
    public bool HasQuery => !IsMail && _text.Contains('?', StringComparison.Ordinal);

    /// <summary>Reads an address; false for one that is neither.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CorrectionAddress? address)
    {
        address = text is not null && (IsMailAddress(text) || IsForm(text)) ? new CorrectionAddress(text) : null;
        return address is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    // Nothing after the address: subject and text are the page's.
    private static bool IsMailAddress(string text) =>
        text.StartsWith(Mail, StringComparison.Ordinal) && text.AsSpan().IndexOfAny("?&#% ") < 0
        && MailAddress.TryCreate(text[Mail.Length..], out var mail) && mail.Address == text[Mail.Length..];

    private static bool IsForm(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https", Fragment: "", UserInfo: "" }
        && !text.Any(char.IsWhiteSpace);
}

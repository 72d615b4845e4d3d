using System.Text;
using Microsoft.Extensions.Primitives;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>
/// Reads a form, in UTF-8 or in GBK (GB 18030), which browsers send from pages that are written in it. What is neither is refused:
/// nothing is kept that nobody can read.
/// </summary>
internal static class FormBody
{
    /// <summary>The type of a form.</summary>
    public const string MediaType = "application/x-www-form-urlencoded";

    private const int MostFields = 1024;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Whether a request says that it is a form.</summary>
    public static bool IsForm(HttpRequest request) =>
        request.GetTypedHeaders().ContentType?.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Reads it.</summary>
    /// <exception cref="ProblemException">It is no form, or written in what cannot be read.</exception>
    public static async ValueTask<IFormCollection> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var fields = Split(body.GetBuffer().AsSpan(0, (int)body.Length));
        foreach (var encoding in EncodingsOf(CharsetName.Of(request)))
        {
            if (TryRead(fields, encoding) is { } read)
                return read;
        }

        throw new ProblemException(ProblemKinds.Malformed.With("提交的文字看不懂：请用 UTF-8 或 GBK 编码。"));
    }

    // Where nothing is said, what cannot be UTF-8 is read as the other: text that is both by chance is hardly more than a letter or two.
    private static Encoding[] EncodingsOf(string charset) => charset switch
    {
        "" => [Utf8, Gb18030],
        "utf-8" or "utf8" => [Utf8],
        "gbk" or "gb2312" or "gb18030" or "x-gbk" or "cp936" => [Gb18030],
        _ => throw new ProblemException(ProblemKinds.MediaType.With($"不支持字符编码“{Short(charset)}”，请用 UTF-8。")),
    };

    private static string Short(string charset) => charset.Length <= 20 ? charset : charset[..20];

    private static List<(byte[] Name, byte[] Value)> Split(ReadOnlySpan<byte> body)
    {
        var fields = new List<(byte[], byte[])>();
        foreach (var range in body.Split((byte)'&'))
        {
            var field = body[range];
            if (field.IsEmpty)
                continue;
            if (fields.Count == MostFields)
                throw new ProblemException(ProblemKinds.Malformed.With("请求正文不是有效的表单。"));
            var at = field.IndexOf((byte)'=');
            fields.Add((Unescape(at < 0 ? field : field[..at]), Unescape(at < 0 ? [] : field[(at + 1)..])));
        }

        return fields;
    }

    // A % without two digits is itself, as browsers read it.
    private static byte[] Unescape(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '%' && at + 2 < text.Length && Value(text[at + 1]) is { } high && Value(text[at + 2]) is { } low)
            {
                bytes[count++] = (byte)((high << 4) | low);
                at += 2;
            }
            else
            {
                bytes[count++] = text[at] == '+' ? (byte)' ' : text[at];
            }
        }

        return bytes[..count];
    }

    private static int? Value(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => null,
    };

    private static FormCollection? TryRead(List<(byte[] Name, byte[] Value)> fields, Encoding encoding)
    {
        try
        {
            return new FormCollection(fields
                .GroupBy(
                    field => encoding.GetString(field.Name), field => encoding.GetString(field.Value), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(field => field.Key, field => new StringValues([.. field]), StringComparer.OrdinalIgnoreCase));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

using Disclosure.FeedbackApi.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>A form of the desk as it was sent.</summary>
internal sealed class DeskForm
{
    private const string FormType = "application/x-www-form-urlencoded";

    // A hundred slips with a level, a comment and every reason ticked; the usual limit is a quarter of this.
    private static readonly FormOptions Limits = new() { ValueCountLimit = 4096 };

    private readonly IFormCollection _fields;

    private DeskForm(IFormCollection fields) => _fields = fields;

    /// <summary>Reads it; a second time it is as it was.</summary>
    /// <exception cref="ProblemException">It is no form.</exception>
    public static async ValueTask<DeskForm> ReadAsync(HttpRequest request)
    {
        if (request.GetTypedHeaders().ContentType?.MediaType is not { } type || !type.Equals(FormType, StringComparison.OrdinalIgnoreCase))
            throw new ProblemException(ProblemKinds.MediaType.With("请用办理台的表单提交。"));
        try
        {
            return new(await request.ReadFormAsync(Limits, request.HttpContext.RequestAborted));
        }
        catch (InvalidDataException)
        {
            throw new ProblemException(ProblemKinds.Malformed.With("提交的内容不是有效的表单。"));
        }
    }

    /// <summary>What was typed into a field; nothing where it is empty, missing or there twice.</summary>
    public string? Text(string name) => _fields[name] is [{ Length: > 0 } value] ? value : null;

    /// <summary>A whole number; nothing where there is none.</summary>
    public int? Number(string name) => DeskNumber.Read(Text(name));

    /// <summary>Every box that was ticked under a name.</summary>
    public IReadOnlyList<string> Ticked(string name) => [.. Values(name)];

    private IEnumerable<string> Values(string name) => _fields[name] is { Count: > 0 } values ? Kept(values) : [];

    private static IEnumerable<string> Kept(StringValues values) => values.OfType<string>();
}

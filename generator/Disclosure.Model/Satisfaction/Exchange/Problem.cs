using System.Text.Json.Serialization;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>What every error looks like on the wire: problem details of RFC 9457, in Chinese, with a type that stays.</summary>
/// <param name="Type">Which kind of problem, such as <c>urn:disclosure:rating:closed</c>; documented in the folder's README.</param>
/// <param name="Title">The kind in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was wrong this time and how to mend it.</param>
/// <param name="Field">The field it is about; nothing where it is about the whole request.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field = null);

using System.Text.Json;

namespace Disclosure.Site.Data;

/// <summary>A column of a <see cref="DataTable"/>.</summary>
/// <param name="Key">The stable name in JSON, such as <c>amount</c>.</param>
/// <param name="Header">The heading that readers of the CSV file see, with its unit, such as <c>年度金额（元）</c>.</param>
public sealed record DataColumn(string Key, string Header)
{
    /// <summary>The name as JSON has it, encoded once for all rows.</summary>
    public JsonEncodedText JsonKey { get; } = JsonEncodedText.Encode(Key);
}

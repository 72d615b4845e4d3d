using System.Text.Json.Serialization;

namespace Disclosure.Forms.Report;

/// <summary>How the report is put into JSON, worked out at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(string))]
internal sealed partial class ImportJsonContext : JsonSerializerContext;

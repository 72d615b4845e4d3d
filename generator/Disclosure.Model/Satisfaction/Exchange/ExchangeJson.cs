using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>How surveys and results stand in JSON: made at compile time, strict, Chinese as it is.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(FormulaNames), typeof(ReasonNames)])]
[JsonSerializable(typeof(SurveyFileWire))]
[JsonSerializable(typeof(SurveyResult))]
[JsonSerializable(typeof(SurveyLeaves))]
internal sealed partial class ExchangeJson : JsonSerializerContext
{
    /// <summary>With Chinese unescaped, so that people can read a file.</summary>
    public static ExchangeJson Readable => field ??= new(new JsonSerializerOptions(Default.GeneratedSerializerOptions!)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>Formulas by name: <c>topThree</c>, <c>topTwo</c>.</summary>
    internal sealed class FormulaNames() : JsonStringEnumConverter<SatisfactionFormula>(
        JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    /// <summary>Reasons by name: <c>mistaken</c>, <c>malicious</c>, <c>notServed</c>, <c>duplicate</c>, <c>autoFilled</c>.</summary>
    internal sealed class ReasonNames() : JsonStringEnumConverter<ExclusionReason>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}

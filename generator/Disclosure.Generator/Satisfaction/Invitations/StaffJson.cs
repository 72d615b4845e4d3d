using System.Text.Json.Serialization;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>What is said to the feedback API and what it says, as JSON: made at compile time, for the native program.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SignInWire))]
[JsonSerializable(typeof(MemberWire))]
[JsonSerializable(typeof(WantedWire))]
[JsonSerializable(typeof(IssuedWire))]
[JsonSerializable(typeof(ProblemWire))]
[JsonSerializable(typeof(SurveyWire))]
internal sealed partial class StaffJson : JsonSerializerContext;

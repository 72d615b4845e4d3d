using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>What is said to the feedback API and what it says, as JSON: made at compile time, for the native program.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(RoleNames)])]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(StaffMember))]
[JsonSerializable(typeof(InvitationRequest))]
[JsonSerializable(typeof(InvitationView))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(SurveyView))]
internal sealed partial class StaffJson : JsonSerializerContext
{
    /// <summary>Roles by name: <c>editor</c>, <c>approver</c>.</summary>
    internal sealed class RoleNames() : JsonStringEnumConverter<StaffRole>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}

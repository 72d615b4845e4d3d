using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Health;
using Disclosure.FeedbackApi.Json;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>
/// Everything that is read or written as JSON on the wire, by code made at compile time. What is kept in files is its folder's.
/// </summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(RatingRequest))]
[JsonSerializable(typeof(RatingReceipt))]
[JsonSerializable(typeof(SurveyView))]
[JsonSerializable(typeof(SurveyView[]))]
[JsonSerializable(typeof(ExplainedResult))]
[JsonSerializable(typeof(SurveyLeaves))]
[JsonSerializable(typeof(ReceiptStanding))]
[JsonSerializable(typeof(HealthView))]
[JsonSerializable(typeof(StaffMember))]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(PasswordRequest))]
[JsonSerializable(typeof(SessionView[]))]
[JsonSerializable(typeof(AuditEntry[]))]
[JsonSerializable(typeof(InvitationRequest))]
[JsonSerializable(typeof(InvitationView))]
[JsonSerializable(typeof(BatchRequest))]
[JsonSerializable(typeof(BatchView))]
[JsonSerializable(typeof(BatchView[]))]
[JsonSerializable(typeof(ExclusionRequest))]
[JsonSerializable(typeof(InclusionRequest))]
[JsonSerializable(typeof(CommentDecisionRequest))]
[JsonSerializable(typeof(CommentView[]))]
[JsonSerializable(typeof(PublishedComment[]))]
[JsonSerializable(typeof(CaseView))]
[JsonSerializable(typeof(CaseStepRequest))]
[JsonSerializable(typeof(CaseAnswerRequest))]
[JsonSerializable(typeof(StaffCaseView))]
[JsonSerializable(typeof(StaffCaseView[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class FeedbackJson : JsonSerializerContext
{
    /// <summary>How it is written.</summary>
    public static FeedbackJson Wire { get; } = new(Configure(new()));

    /// <summary>Sets how JSON is written on the wire.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options) => JsonForm.Configure(
        options,
        JsonForm.NamesOf<ReceiptState>(),
        JsonForm.NamesOf<ExclusionReason>(),
        JsonForm.NamesOf<SatisfactionFormula>(),
        JsonForm.NamesOf<StaffRole>(),
        JsonForm.NamesOf<BatchState>(),
        JsonForm.NamesOf<CaseStage>(),
        JsonForm.NamesOf<CaseStepKind>(),
        JsonForm.NamesOf<RatingChannel>());
}

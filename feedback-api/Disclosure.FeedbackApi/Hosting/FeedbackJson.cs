using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Everything that is read or written as JSON, on the wire and in files of lines.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(RatingRequest))]
[JsonSerializable(typeof(RatingReceipt))]
[JsonSerializable(typeof(SurveyView))]
[JsonSerializable(typeof(SurveyView[]))]
[JsonSerializable(typeof(ResultView))]
[JsonSerializable(typeof(LeavesView))]
[JsonSerializable(typeof(ReceiptView))]
[JsonSerializable(typeof(Anomaly))]
[JsonSerializable(typeof(HealthView))]
[JsonSerializable(typeof(StaffAccount[]))]
[JsonSerializable(typeof(StaffMember))]
[JsonSerializable(typeof(SignInRequest))]
[JsonSerializable(typeof(AuditEntry))]
[JsonSerializable(typeof(AuditEntry[]))]
[JsonSerializable(typeof(InvitationRequest))]
[JsonSerializable(typeof(InvitationView))]
[JsonSerializable(typeof(BatchRequest))]
[JsonSerializable(typeof(BatchView))]
[JsonSerializable(typeof(BatchView[]))]
[JsonSerializable(typeof(PaperBatch))]
[JsonSerializable(typeof(ExclusionRequest))]
[JsonSerializable(typeof(InclusionRequest))]
[JsonSerializable(typeof(CommentDecision))]
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
    /// <summary>As it is written: camel case, Chinese as it is, nothing twice, numbers as numbers.</summary>
    public static FeedbackJson Wire { get; } = new(Configure(new()));

    /// <summary>Sets how JSON is written.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.MaxDepth = 16;
        options.Converters.Add(new JsonStringEnumConverter<ReceiptState>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<AnomalyKind>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<ExclusionReason>(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<SatisfactionFormula>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<StaffRole>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<BatchState>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<CaseStage>(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new JsonStringEnumConverter<CaseStepKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<RatingChannel>(JsonNamingPolicy.CamelCase));
        return options;
    }
}

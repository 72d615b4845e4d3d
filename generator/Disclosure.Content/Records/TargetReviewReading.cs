using Disclosure.Content.Reading;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using F = Disclosure.Model.Fields.TargetReviewFields;
using Shared = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>绩效目标审核.</summary>
internal static class TargetReviewReading
{
    private static readonly RowReading<ReviewRound> Round = new(
        F.Rounds.Item,
        mapping => new ReviewRound(mapping.Read(F.Date), mapping.Read(F.Office), mapping.Read(F.Result), mapping.Read(F.Opinion)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<TargetReview> Reading { get; } = new(
        RecordKinds.TargetReview,
        mapping => ProcessReading.Any(mapping, new TargetReview
        {
            Unit = mapping.Read(Shared.Unit),
            Year = mapping.Read(Shared.Year),
            Requested = mapping.Read(F.Requested),
            Rounds = mapping.Read(F.Rounds, Round),
        }));
}

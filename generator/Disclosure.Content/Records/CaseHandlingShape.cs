using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Content.Records;

/// <summary>How the bad ratings of a survey were dealt with.</summary>
internal static class CaseHandlingShape
{
    private static readonly RequiredField<CaseHandling, CaseDeadlines> Deadlines =
        new("deadlines", "当时的办理时限", CaseDeadlinesShape.Shape, handling => handling.Deadlines, CaseDeadlines.Usual);

    private static readonly RequiredField<CaseHandling, int> Total =
        new("total", "差评件数", Scalars.Ratings, handling => handling.Total, 0);

    private static readonly RequiredField<CaseHandling, int> Contacted =
        new("contacted", "已回访", Scalars.Ratings, handling => handling.Contacted, 0);

    private static readonly RequiredField<CaseHandling, int> ContactedInTime =
        new("contactedInTime", "按期回访", Scalars.Ratings, handling => handling.ContactedInTime, 0);

    private static readonly RequiredField<CaseHandling, int> Replied =
        new("replied", "已答复", Scalars.Ratings, handling => handling.Replied, 0);

    private static readonly RequiredField<CaseHandling, int> RepliedInTime =
        new("repliedInTime", "按期答复", Scalars.Ratings, handling => handling.RepliedInTime, 0);

    private static readonly RequiredField<CaseHandling, int> Handled =
        new("handled", "已办结", Scalars.Ratings, handling => handling.Handled, 0);

    private static readonly RequiredField<CaseHandling, int> HandledInTime =
        new("handledInTime", "按期办结", Scalars.Ratings, handling => handling.HandledInTime, 0);

    private static readonly DefaultedField<CaseHandling, int> Overdue =
        new("overdue", "超期未办", Scalars.Ratings, handling => handling.Overdue, usual: 0);

    private static readonly OptionalValueField<CaseHandling, int> ReplyDays =
        new("replyDays", "答复用时的中位数(工作日)，不到 5 件的不写", Scalars.Ratings, handling => handling.ReplyDays);

    private static readonly OptionalValueField<CaseHandling, int> HandleDays =
        new("handleDays", "办结用时的中位数(工作日)，不到 5 件的不写", Scalars.Ratings, handling => handling.HandleDays);

    private static readonly DefaultedField<CaseHandling, int> RatedAgain =
        new("ratedAgain", "办结后再次评价的件数", Scalars.Ratings, handling => handling.RatedAgain, usual: 0);

    private static readonly OptionalValueField<CaseHandling, int> Improved =
        new("improved", "其中基本满意以上的件数，隐去的不写", Scalars.Ratings, handling => handling.Improved);

    private static readonly DefaultedField<CaseHandling, int> Appeals =
        new("appeals", "申诉件数", Scalars.Ratings, handling => handling.Appeals, usual: 0);

    private static readonly DefaultedField<CaseHandling, int> AppealsUpheld =
        new("appealsUpheld", "申诉成立的件数", Scalars.Ratings, handling => handling.AppealsUpheld, usual: 0);

    /// <summary>The numbers, one a line.</summary>
    public static MappingShape<CaseHandling> Shape { get; } = new(
        "差评办理", YamlStyle.Block,
        [
            Deadlines, Total, Contacted, ContactedInTime, Replied, RepliedInTime, Handled, HandledInTime, Overdue, ReplyDays, HandleDays,
            RatedAgain, Improved, Appeals, AppealsUpheld,
        ],
        mapping => new CaseHandling
        {
            Deadlines = Deadlines.Read(mapping),
            Total = Total.Read(mapping),
            Contacted = Contacted.Read(mapping),
            ContactedInTime = ContactedInTime.Read(mapping),
            Replied = Replied.Read(mapping),
            RepliedInTime = RepliedInTime.Read(mapping),
            Handled = Handled.Read(mapping),
            HandledInTime = HandledInTime.Read(mapping),
            Overdue = Overdue.Read(mapping),
            ReplyDays = ReplyDays.Read(mapping),
            HandleDays = HandleDays.Read(mapping),
            RatedAgain = RatedAgain.Read(mapping),
            Improved = Improved.Read(mapping),
            Appeals = Appeals.Read(mapping),
            AppealsUpheld = AppealsUpheld.Read(mapping),
        });
}

using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Fields;

/// <summary>How the bad ratings of a survey were dealt with.</summary>
public static class CaseHandlingFields
{
    internal static readonly RequiredField<CaseHandling, CaseDeadlines> Deadlines =
        new("deadlines", "当时的办理时限", CaseDeadlinesFields.Row, handling => handling.Deadlines, CaseDeadlines.Usual);

    internal static readonly RequiredField<CaseHandling, int> Total =
        new("total", "差评件数", Scalars.Ratings, handling => handling.Total, 0);

    internal static readonly RequiredField<CaseHandling, int> Contacted =
        new("contacted", "已回访", Scalars.Ratings, handling => handling.Contacted, 0);

    internal static readonly RequiredField<CaseHandling, int> ContactedInTime =
        new("contactedInTime", "按期回访", Scalars.Ratings, handling => handling.ContactedInTime, 0);

    internal static readonly RequiredField<CaseHandling, int> Replied =
        new("replied", "已答复", Scalars.Ratings, handling => handling.Replied, 0);

    internal static readonly RequiredField<CaseHandling, int> RepliedInTime =
        new("repliedInTime", "按期答复", Scalars.Ratings, handling => handling.RepliedInTime, 0);

    internal static readonly RequiredField<CaseHandling, int> Handled =
        new("handled", "已办结", Scalars.Ratings, handling => handling.Handled, 0);

    internal static readonly RequiredField<CaseHandling, int> HandledInTime =
        new("handledInTime", "按期办结", Scalars.Ratings, handling => handling.HandledInTime, 0);

    internal static readonly DefaultedField<CaseHandling, int> Overdue =
        new("overdue", "超期未办", Scalars.Ratings, handling => handling.Overdue, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly OptionalValueField<CaseHandling, int> ReplyDays =
        new("replyDays", "答复用时的中位数(工作日)，不到 5 件的不写", Scalars.Ratings, handling => handling.ReplyDays);

    internal static readonly OptionalValueField<CaseHandling, int> HandleDays =
        new("handleDays", "办结用时的中位数(工作日)，不到 5 件的不写", Scalars.Ratings, handling => handling.HandleDays);

    internal static readonly DefaultedField<CaseHandling, int> RatedAgain =
        new("ratedAgain", "办结后再次评价的件数", Scalars.Ratings, handling => handling.RatedAgain, usual: 0)
        {
            WritesUsual = UsualValues.ForPrograms,
        };

    internal static readonly OptionalValueField<CaseHandling, int> Improved =
        new("improved", "其中基本满意以上的件数，隐去的不写", Scalars.Ratings, handling => handling.Improved);

    internal static readonly DefaultedField<CaseHandling, int> Appeals =
        new("appeals", "申诉件数", Scalars.Ratings, handling => handling.Appeals, usual: 0) { WritesUsual = UsualValues.ForPrograms };

    internal static readonly DefaultedField<CaseHandling, int> AppealsUpheld =
        new("appealsUpheld", "申诉成立的件数", Scalars.Ratings, handling => handling.AppealsUpheld, usual: 0)
        {
            WritesUsual = UsualValues.ForPrograms,
        };

    /// <summary>The numbers, one a line.</summary>
    public static RowShape<CaseHandling> Row { get; } = new("差评办理", ValueLayout.Block, [
            Deadlines, Total, Contacted, ContactedInTime, Replied, RepliedInTime, Handled, HandledInTime, Overdue, ReplyDays, HandleDays,
            RatedAgain, Improved, Appeals, AppealsUpheld,
        ]);
}

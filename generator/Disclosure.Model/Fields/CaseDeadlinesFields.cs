using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Fields;

/// <summary>How soon bad ratings are dealt with, in working days.</summary>
public static class CaseDeadlinesFields
{
    internal static readonly RequiredField<CaseDeadlines, int> Contact =
        new("contact", "回访(工作日)", Scalars.WorkingDays, deadlines => deadlines.Contact, CaseDeadlines.Usual.Contact);

    internal static readonly RequiredField<CaseDeadlines, int> Reply =
        new("reply", "答复(工作日)", Scalars.WorkingDays, deadlines => deadlines.Reply, CaseDeadlines.Usual.Reply);

    internal static readonly RequiredField<CaseDeadlines, int> Handle =
        new("handle", "整改办结(工作日)", Scalars.WorkingDays, deadlines => deadlines.Handle, CaseDeadlines.Usual.Handle);

    /// <summary>The three terms on one line.</summary>
    public static RowShape<CaseDeadlines> Row { get; } = new("差评办理时限", ValueLayout.Flow, [Contact, Reply, Handle]);
}

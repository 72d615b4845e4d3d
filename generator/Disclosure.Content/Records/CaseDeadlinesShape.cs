using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Content.Records;

/// <summary>How soon bad ratings are dealt with, in working days.</summary>
internal static class CaseDeadlinesShape
{
    private static readonly RequiredField<CaseDeadlines, int> Contact =
        new("contact", "回访(工作日)", Scalars.WorkingDays, deadlines => deadlines.Contact, CaseDeadlines.Usual.Contact);

    private static readonly RequiredField<CaseDeadlines, int> Reply =
        new("reply", "答复(工作日)", Scalars.WorkingDays, deadlines => deadlines.Reply, CaseDeadlines.Usual.Reply);

    private static readonly RequiredField<CaseDeadlines, int> Handle =
        new("handle", "整改办结(工作日)", Scalars.WorkingDays, deadlines => deadlines.Handle, CaseDeadlines.Usual.Handle);

    /// <summary>The three terms on one line.</summary>
    public static MappingShape<CaseDeadlines> Shape { get; } = new(
        "差评办理时限", YamlStyle.Flow, [Contact, Reply, Handle],
        mapping => new CaseDeadlines(Contact.Read(mapping), Reply.Read(mapping), Handle.Read(mapping)));
}

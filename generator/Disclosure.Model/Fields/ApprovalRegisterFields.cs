using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>The register of approvals and publications of a year and stage.</summary>
public static class ApprovalRegisterFields
{
    internal static readonly EssentialField<ApprovalRegister, FiscalYear> Year =
        new("year", "年度", Scalars.Year, register => register.Year);

    internal static readonly EssentialField<ApprovalRegister, Stage> Stage =
        new("stage", "公开阶段", new TermShape<Stage>(), register => register.Stage);

    internal static readonly RequiredField<ApprovalRegister, ImmutableArray<ApprovalEntry>> Entries =
        new("entries", "批复与公开登记", new ListShape<ApprovalEntry>(ApprovalFields.Entry), register => register.Entries, []);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<ApprovalRegister>> All { get; } =
    [Year, Stage, Entries];
}

using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;

namespace Disclosure.Content.Records;

/// <summary>The register of approvals and publications of a year and stage.</summary>
internal static class ApprovalRegisterShape
{
    private static readonly IdentityField<ApprovalRegister, FiscalYear> Year =
        new("year", "年度", Scalars.Year, register => register.Year);

    private static readonly IdentityField<ApprovalRegister, Stage> Stage =
        new("stage", "公开阶段", new TermShape<Stage>(), register => register.Stage);

    private static readonly RequiredField<ApprovalRegister, ImmutableArray<ApprovalEntry>> Entries =
        new("entries", "批复与公开登记", new ListShape<ApprovalEntry>(ApprovalShapes.Entry), register => register.Entries, []);

    /// <summary>The form.</summary>
    public static RecordShape<ApprovalRegister> Shape { get; } = new(
        "approval-register", "批复与公开登记表", [Year, Stage, Entries],
        mapping => new ApprovalRegister
        {
            Year = Year.Read(mapping),
            Stage = Stage.Read(mapping),
            Entries = Entries.Read(mapping),
        });
}

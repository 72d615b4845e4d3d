using System.Collections.Immutable;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>认可登记表.</summary>
public static class AcknowledgementFields
{
    internal static readonly OptionalValueField<AcknowledgementRegister, FiscalYear> Year =
        new("year", "年度，没有年度的问题不写", Scalars.Year, register => register.Year);

    internal static readonly OptionalValueField<AcknowledgementRegister, Stage> RegisterStage =
        new("stage", "公开阶段，不分阶段的问题不写", new TermShape<Stage>(), register => register.Stage);

    internal static readonly EssentialField<Acknowledgement, FindingId> Id =
        new("id", "问题编号", new FindingIdShape(), row => row.Id);

    internal static readonly EssentialField<Acknowledgement, string> Code = new("code", "问题代码", Scalars.Text, row => row.Code);

    internal static readonly EssentialField<Acknowledgement, string> Path =
        new("path", "在哪里：记录或文件，和其中的位置", Scalars.Text, row => row.Path);

    internal static readonly EssentialField<Acknowledgement, string> Subject =
        new("subject", "所认可的内容的校验值", Scalars.Text, row => row.Subject);

    internal static readonly EssentialField<Acknowledgement, string> Reason = new("reason", "理由", Scalars.Text, row => row.Reason);

    internal static readonly DefaultedField<Acknowledgement, bool> IsPublic =
        new("public", "理由是否公开，不公开的不写", Scalars.Boolean, row => row.IsPublic, false);

    internal static readonly EssentialField<Acknowledgement, string> By = new("by", "认可人的人员编号", Scalars.Text, row => row.By);

    internal static readonly EssentialField<Acknowledgement, DateOnly> Date = new("date", "认可日期", Scalars.Date, row => row.Date);

    internal static readonly RequiredField<AcknowledgementRegister, ImmutableArray<Acknowledgement>> Rows = new(
        "acknowledgements",
        "认可的问题，一个一行",
        new ListShape<Acknowledgement>(
            new RowShape<Acknowledgement>("认可的问题", ValueLayout.Flow, [Id, Code, Path, Subject, Reason, IsPublic, By, Date])),
        register => register.Rows,
        []);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<AcknowledgementRegister>> All { get; } = [Year, RegisterStage, Rows];
}
